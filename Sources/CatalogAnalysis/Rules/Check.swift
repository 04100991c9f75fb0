import Diagnostics

/// One rule: from a program to everything in it that breaks the rule.
///
/// Checks neither see nor depend on one another's findings; the order of this list does not matter.
typealias Check = @Sendable (Program) -> [Diagnostic]

let checks: [Check] = [
  checkUnknownNames,
  checkDuplicateCodes,
  checkCodesDifferingByCase,
  checkSwiftNames,
  checkEnumerationNames,
  checkAliases,
  checkRepeatedSlugs,
  checkTableOwners,
  checkNamesListedTwice,
  checkDependencyCycles,
  checkSelfDependencies,
  checkAlwaysOnRequirements,
  checkUnreleasedRequirements,
  checkUnknownPhase,
  checkEnhancementCircles,
  checkFlowCircles,
  checkUnusedSystems,
  checkPackClosure,
  checkExtendsCycles,
  checkEmptyPacks,
  checkInheritedModules,
  checkLoweredLimits,
  checkWithout,
  checkModulesInNoPack,
  checkConfigurationsWithoutSchema,
  checkConfigurationsOutsidePack,
  checkRefusedConfigurations,
  checkFeaturesMappedTwice,
  checkCapabilitiesWithoutRole,
  checkRoleCycles,
  checkGroupCycles,
  checkPagesInNoGroup,
  checkPagesInSeveralGroups,
  checkMalformedPatterns,
  checkMethods,
  checkOverlappingPatterns,
  checkPatternsThatNeverMatch,
  checkEntriesThatAddNothing,
  checkCatchAlls,
  checkPagesBelowAPI,
  checkCalls,
  checkConditions,
  checkAPIBase,
  checkRepeatedAPIBase,
  checkExpectations,
  checkExpectationGivens,
  checkExpectedRoutes,
  checkRolloutScopes,
  checkThingsInTwoRollouts,
  checkRolloutRoutes,
  checkIdleRollouts,
  checkCatalogSize,
]

/// The rules about what a sound catalog comes to. They are asked only of a catalog without errors, because what follows
/// from a mistake is no finding of its own.
let proofs: [Check] = [
  checkRefusedCalls,
  checkPagesNobodySees,
  checkPacksThatShowNothingMore,
  checkUnusedFeatures,
  checkUnusedCapabilities,
  checkUnusedLimits,
  checkUnusedConnections,
  checkUnusedRoles,
]
