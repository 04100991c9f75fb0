extension CatalogTables {
  /// Decides what one entry of a route asks for, whatever the request that led to it.
  ///
  /// - Parameter entry: Counted over all routes in the catalog's order; unmapped if there is no such entry.
  /// - Complexity: O(what the entry asks for)
  package func decide(entry: Int, matrix: AccessMatrix?, capabilities: CapabilitySet) -> Decision {
    read { reader in
      guard reader.hasEntry(entry) else { return Decision(.unmapped) }
      return EntryCheck(reader, entry, capabilities: capabilities, usage: []).decide(matrix)
    }
  }
}

extension AccessMatrix {
  /// Whether the tenant has set up a connection, with all that it requires; false for an id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  package func isPresent(_ connection: ConnectionID) -> Bool {
    connection.index >= 0 && connection.index < tables.count(ConnectionKind.self) && isConnected(connection.index)
  }
}
