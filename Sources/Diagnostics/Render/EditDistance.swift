/// How many bytes to insert, delete, replace or swap with the next turn one text into the other (the restricted
/// Damerau-Levenshtein distance); nil if more than `limit`.
///
/// - Complexity: O(n * `limit`) in the length of the shorter text.
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    // Cells further than `limit` from the diagonal cannot be part of an answer.
    var current = [Int](repeating: limit + 1, count: right.count + 1)
    current[0] = row + 1
    let first = max(0, row - limit)
    let end = min(right.count, row + limit + 1)
    var least = current[0]
    for column in first..<max(first, end) {
      let replacement = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(replacement, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current[column + 1] = distance
      least = min(least, distance)
    }
    guard least <= limit else { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
