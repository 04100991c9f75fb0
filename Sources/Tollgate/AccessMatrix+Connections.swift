extension AccessMatrix {
  /// Whether the tenant has set up a connection, with all that it requires; false for an id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  package func isPresent(_ connection: ConnectionID) -> Bool {
    connection.index >= 0 && connection.index < tables.count(ConnectionKind.self) && isConnected(connection.index)
  }
}
