import CatalogIR
import Diagnostics

extension ChangeFinder {
  /// What roles give.
  mutating func compareRoles() {
    for role in shared(.role) {
      for capability in shared(.capability) {
        guard let turn = giftTurn(of: role, capability, base, head),
          giftRoots(of: role, capability, base, head).contains(role)
        else { continue }
        add(.roleCapability(role: role, capability, turn))
      }
    }
  }
}

/// Whether a role gives a capability in one of the catalogs alone; nil if it does so in both or in none.
func giftTurn(of role: String, _ capability: String, _ base: Side, _ head: Side) -> Turn? {
  turn(base.gives(role, capability), head.gives(role, capability))
}

/// The roles in whose own lines a difference stands: those that are included, as long as they show it.
func giftRoots(of role: String, _ capability: String, _ base: Side, _ head: Side) -> [String] {
  let wanted = giftTurn(of: role, capability, base, head)
  let included = base.included(in: role).filter { head.included(in: role).contains($0) }
  let sources = included.filter { giftTurn(of: $0, capability, base, head) == wanted }
  return sources.isEmpty ? [role] : sources.flatMap { giftRoots(of: $0, capability, base, head) }
}

extension Side {
  fileprivate func gives(_ role: String, _ capability: String) -> Bool {
    guard let role = self.role(role), let capability = number(.capability, capability) else { return false }
    return role.capabilities.contains(ID(capability))
  }

  fileprivate func included(in role: String) -> [String] {
    codes(.role, self.role(role)?.includes ?? [])
  }
}
