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
  // Foundation's calendar would look up the name of the zone first, which a short command notices.
  var (now, parts) = (time(nil), tm())
  guard localtime_r(&now, &parts) != nil else { return nil }
  return LocalDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}
