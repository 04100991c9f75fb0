import Foundation
import TollgateCalendar

extension Arguments {
  /// The value of a flag as a day.
  func date(_ flag: String) throws(CommandError) -> LocalDate? {
    guard let text = value(flag) else { return nil }
    guard let date = LocalDate(text) else { throw .invalidDate(flag: flag, value: text) }
    return date
  }
}

/// The day on this machine's calendar.
var today: LocalDate? {
  let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
  guard let year = now.year, let month = now.month, let day = now.day else { return nil }
  return LocalDate(year: year, month: month, day: day)
}
