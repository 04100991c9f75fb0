import CatalogIR
import Tollgate

/// A small catalog with something of every kind.
let kiosk = Catalog(
  code: "kiosk", summary: "Papers \"and\"\nsweets", apiBase: ["api"],
  statuses: [
    Status(code: "ACTIVE", grants: true), Status(code: "LATE", grants: true, graceDays: 1),
    Status(code: "GONE", grants: false),
  ],
  connections: [
    Connection(code: "BANK", name: Text("Bank <\"1\">")),
    Connection(code: "end", name: Text("End"), requires: [ID(0)]),
  ],
  modules: [
    Module(code: "CORE", name: Text("Core"), alwaysOn: true),
    Module(
      code: "style", name: Text(#"Style \n "x""#), enabledByDefault: true, requiresConfiguration: true,
      requires: [ID(0)], connections: [ID(0), ID(1)], capabilities: [ID(1)]),
    Module(code: "ROBOTS", name: Text("Robots"), lifecycle: .planned, requires: [ID(0), ID(1)]),
  ],
  features: [
    Feature(code: "papers", module: ID(0)),
    Feature(
      code: "gifts", name: Text("Gifts"), summary: "Given away", lifecycle: .beta, module: ID(1),
      enabledByDefault: false,
      unlock: .init(any: true, modules: [ID(2)], connections: [ID(0)])),
  ],
  limits: [
    Limit(code: "TILLS", kind: .gauge, module: ID(0), figure: 2),
    Limit(code: "SALES", name: Text("Sales"), kind: .counter(.month), module: ID(1)),
  ],
  packs: [
    Pack(code: "SMALL", name: Text("Small"), modules: [ID(0), ID(1)], contents: [ID(0), ID(1)]),
    Pack(
      code: "LARGE", name: Text("Large"), onSale: false, extends: ID(0), modules: [ID(2)], without: [ID(1)],
      contents: [ID(0), ID(2)], limits: [.init(limit: ID(0), figure: 9)]),
    Pack(code: "COPY", name: Text("Copy"), extends: ID(0), contents: [ID(0), ID(1)]),
  ],
  capabilities: [
    Capability(code: "CAN_SELL", name: Text("Sell")), Capability(code: "CAN_GIVE", name: Text("Give")),
  ],
  roles: [
    Role(code: "CLERK", name: Text("Clerk"), capabilities: [ID(0)]),
    Role(code: "BOSS", name: Text("Boss"), includes: [ID(0)], capabilities: [ID(0), ID(1)]),
  ],
  actions: ["read", "default"])
