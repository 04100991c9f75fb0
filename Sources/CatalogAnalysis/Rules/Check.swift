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
  checkNamesListedTwice,
  checkDependencyCycles,
  checkSelfDependencies,
  checkAlwaysOnRequirements,
  checkUnreleasedRequirements,
  checkUnknownPhase,
  checkPackClosure,
  checkExtendsCycles,
  checkEmptyPacks,
  checkInheritedModules,
  checkLoweredLimits,
  checkWithout,
  checkModulesInNoPack,
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
  checkCatalogSize,
]
