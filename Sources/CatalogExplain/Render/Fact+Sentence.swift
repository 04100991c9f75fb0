import CatalogIR
import Tollgate

/// How facts are said.
extension Fact {
  var sentence: String {
    switch self {
    case .text(let text): text
    case .alwaysOn: "always on"
    case .onByDefault: "on by default"
    case .offByDefault: "off by default"
    case .lifecycle(let lifecycle): lifecycle.isReleased ? lifecycle.rawValue : "\(lifecycle.rawValue), so it is off"
    case .phase(let phase, nil): "phase \(phase)"
    case .phase(let phase, let current?): "phase \(phase), and the product is in phase \(current), so it is off"
    case .partOf(let module): "part of \(module)"
    case .unlockedBy(let codes, let any): "unlocked by \(any ? either(codes) : list(codes))"
    case .setup(let text): text
    case .neededBy(let codes): "for \(list(codes))"
    case .setting(let name, let title, let isRequired):
      name + (title.map { ": \($0)" } ?? "") + (isRequired ? "; required" : "")
    case .mustBeConfigured: "it is off until it is configured"
    case .price(let price): price.words
    case .notOnSale: "no longer sold"
    case .isFor(let text): "for \(text)"
    case .bound(let figure, let unit, let each, let period):
      boundWords(figure, unit, period) + (each.map { " for each \($0)" } ?? "")
    case .menu(let group): "in the menu under \(group)"
    case .systemKind(let kind): kind == .external ? "external system" : kind.rawValue
    case .aliases(let codes): "also called \(list(codes))"
    case .flow(let flow, let name, let data):
      [flow.words, name, data].compactMap(\.self).joined(separator: ": ")
    case .input(let text): "in: \(text)"
    case .output(let text): "out: \(text)"
    case .table(let name, let summary): name + (summary.map { ": \($0)" } ?? "")
    case .example(let text): "for example \(text)"
    case .promises(let objective): objective.words

    case .shownAbove: "see above"
    case .leftOut: "what lies below is left out"
    case .through(let code): "through \(code)"
    case .takenAway: "taken away"
    case .inEveryPack(let module): "every tenant has \(module): it is always on"
    case .inNoPack: "no pack holds it"
    case .givenBy(let roles): "given by \(list(roles))"
    case .givenByNobody: "no role gives it"
    case .everyCapability: "gives every capability"
    case .takes(let amount): "takes \(amount)"
    case .action(let action): "to \(action)"
    case .openToEveryone(let reason): "open to everyone: \(reason)"
    case .oneOf(let codes): "one of \(list(codes)) is enough"
    case .packsThatPass(let codes): codes.isEmpty ? "no pack is enough" : "packs: \(codes.joined(separator: ", "))"
    case .rolesThatPass(let codes):
      codes.isEmpty ? "no role alone is enough" : "roles: \(codes.joined(separator: ", "))"
    case .everyRole: "every user"
    case .answeredBy(let key): "answered by \(key)"

    case .addPack: "add this pack"
    case .giveRole: "give the user this role"
    case .giveCapability: "give the user this capability"
    case .removeRow(let code): "take away the row that switches \(code) off"
    case .configure(let code, let settings):
      "configure \(code)" + (settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))")
    case .switchOn(let code): "switch \(code) on"
    case .raiseLimit(let code): "allow more of \(code)"
    case .nothingChangesIt: "nothing that a tenant or a user can be given changes this"
    case .from(let time, let outcome, let reason): "from \(time): \(outcome.rawValue), \(reason.code)"
    case .goesOn: "and so on"

    default: verdict
    }
  }

  /// What a check found.
  private var verdict: String {
    switch self {
    case .answer(let outcome, let reason): "\(outcome.rawValue): \(reason.code)"
    case .inShadow(let rollout, let until): "in a shadow until \(until): rollout \(rollout)"
    case .refused(let refusal): "the request line is malformed: \(refusal)"
    case .decides(let key): "the request is decided by \(key)"
    case .nothingAnswers: "the catalog has no route for this path, and what is not in the catalog is denied"
    case .answeredAsCall(let call, let key): "\(call) is a call of the API, which \(key) decides"
    case .notListed(let key, let operations): "\(key) answers only \(list(operations))"
    case .noTenant: "the request belongs to no tenant whose access is known"
    case .module(let code, let grant): grant.sentence(of: code)
    case .notReleased(let code, let lifecycle): "\(code) is not released: it is \(lifecycle.rawValue)"
    case .notInPhase(let code, let phase, let current):
      "\(code) is not released: it comes in phase \(phase), and the product is in phase \(current)"
    case .required(let required, let module, let isOn): "\(module) requires \(required), which is \(onOrOff(isOn))"
    case .connection(let code, let module, let presence):
      "\(module) needs the connection \(code), which \(presence.words)"
    case .prerequisite(let code, let connection, let presence):
      "\(connection) needs the connection \(code) first, which \(presence.words)"
    case .configured(let code, let isConfigured): "\(code) is \(isConfigured ? "" : "not ")configured"
    case .feature(let code, .row(let holder, let isOn)):
      "the \(holder.rawValue)'s row switches \(code) \(onOrOff(isOn))"
    case .feature(let code, .byDefault(let isOn)): "\(code) is \(onOrOff(isOn)) by default"
    case .unlockModule(let code, let feature, let isOn):
      "\(feature) is unlocked by \(code), which is \(onOrOff(isOn))"
    case .unlockConnection(let code, let feature, let presence):
      "\(feature) is unlocked by the connection \(code), which \(presence.words)"
    case .oneOfModules(let codes, let isOn): "one of \(list(codes)) is enough, and \(isOn ? "one" : "none") is on"
    case .capability(let code, let holders, true):
      "the user holds \(code)" + (holders.isEmpty ? "" : ", as \(list(holders))")
    case .capability(let code, let holders, false):
      "the user lacks \(code)" + (holders.isEmpty ? "" : ", which \(either(holders)) would give")
    case .limit(let code, let used, let bound, let takes, let end):
      "\(used) of \(bound.map(String.init) ?? "any number of") \(code) are used, and this takes \(takes)"
        + startsAnew(end)
    case .used(let used, let left, let end):
      "\(used) used" + (left.map { $0 == 0 ? ", none left" : ", \($0) left" } ?? "") + startsAnew(end)
    case .unbounded: "no bound"
    default: ""
    }
  }
}

extension Presence {
  fileprivate var words: String {
    switch self {
    case .setUp: "is set up"
    case .waiting: "does not count yet"
    case .missing: "is not set up"
    }
  }
}

extension Integration.Flow {
  fileprivate var words: String {
    switch self {
    case .in: "data comes in"
    case .out: "data goes out"
    case .both: "data goes both ways"
    }
  }
}

extension Objective {
  fileprivate var words: String {
    let parts: [String?] = [
      withinMilliseconds.map { "within \($0) ms" },
      throughput.map { "at least \($0.atLeast)\($0.unit.map { " \($0)" } ?? "") a \($0.period.rawValue)" },
      load.map { "with \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Grant {
  /// Whether a module is granted, and by whom.
  fileprivate func sentence(of module: String) -> String {
    switch self {
    case .alwaysOn: "\(module) is always on"
    case .row(let holder, let isOn): "the \(holder.rawValue)'s row switches \(module) \(onOrOff(isOn))"
    case .packs(let packs): "\(module) is granted: \(words(packs)) \(packs.count == 1 ? "holds" : "hold") it"
    case .byDefault: "\(module) is granted by default"
    case .noPack: "\(module) is not granted: the tenant has no pack"
    case .noRow: "\(module) is not granted: nothing switches it on"
    case .packsLackIt(let packs):
      "\(module) is not granted: \(words(packs)) \(packs.count == 1 ? "does" : "do") not hold it"
    case .notStarted(let granter, let time): "\(module) is not granted yet: \(granter.words) begins on \(time)"
    case .expired(let granter, let time): "\(module) is no longer granted: \(granter.words) has not held since \(time)"
    case .status(let pack, let status):
      "\(module) is not granted: pack \(pack) is \(status), a status that grants nothing"
    }
  }

  private func words(_ packs: [String]) -> String {
    "\(packs.count == 1 ? "pack" : "packs") \(list(packs))"
  }
}

extension Granter {
  fileprivate var words: String {
    switch self {
    case .pack(let code): "pack \(code)"
    case .row(let holder): "the \(holder.rawValue)'s row"
    }
  }
}

private func onOrOff(_ isOn: Bool) -> String {
  isOn ? "on" : "off"
}

/// `A, B and C`.
private func list(_ codes: [String]) -> String {
  joined(codes, "and")
}

/// `A, B or C`.
private func either(_ codes: [String]) -> String {
  joined(codes, "or")
}

private func joined(_ codes: [String], _ word: String) -> String {
  guard let last = codes.last, codes.count > 1 else { return codes.first ?? "nothing" }
  return codes.dropLast().joined(separator: ", ") + " \(word) \(last)"
}

private func startsAnew(_ time: String?) -> String {
  time.map { "; the count starts anew on \($0)" } ?? ""
}

private func boundWords(_ figure: Int64?, _ unit: String?, _ period: LimitPeriod?) -> String {
  guard let figure else { return (period.map { "counted each \($0.rawValue), with " } ?? "") + "no bound of its own" }
  let times = period.map { " a \($0.rawValue)" } ?? " at a time"
  return "at most \(figure)" + (unit.map { " \($0)" } ?? "") + times
}
