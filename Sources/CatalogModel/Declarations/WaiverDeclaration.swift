package import TollgateCalendar

/// The catalog's word that it lets the findings of one rule about one entity stand for a while.
package struct WaiverDeclaration: Sendable {
  /// The code of the rule.
  package let rule: Located<Name>
  /// A code, or a page or API route as it stands in its section.
  package let entity: Located<Name>
  package let reason: String
  /// The last day.
  package let until: Located<LocalDate>
}
