import Foundation
import NaiveTollgate
import TollgateHTTP

/// Any bytes as a request target: the policy agrees with the naive one, and what it takes is canonical once and for all.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTarget(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let naive = Result { () throws(TargetRefusal) in try NaiveTarget(bytes) }
  switch (Result { () throws(TargetRefusal) in try RequestTarget(bytes) }, naive) {
  case (.success(let read), .success(let naive)):
    precondition(read.canonicalPath == WireText(naive.canonicalPath), "the canonical path")
    precondition(read.decodedPath == WireText(naive.decodedPath), "the decoded path")
    guard let again = try? RequestTarget(read.canonicalPath) else { preconditionFailure("its own path is refused") }
    precondition(again == read, "the canonical path is not the last")
  case (.failure(let refusal), .failure(let naive)):
    precondition(refusal == naive, "\(refusal) is \(naive)")
  case (.success(let read), .failure(let naive)):
    preconditionFailure("takes \(read.canonicalPath), which is \(naive)")
  case (.failure(let refusal), .success(let naive)):
    preconditionFailure("refuses \(naive.canonicalPath) as \(refusal)")
  }
  return 0
}
