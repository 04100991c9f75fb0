/// The entry for a request line as it came, as far as the line tells: two words, which are handed over in registers.
@usableFromInline
package struct LineEntry: Sendable {
  /// What is to be done.
  @usableFromInline
  package enum Step: Sendable {
    /// To put the needs to what a tenant and a user have.
    case decide
    /// To let everyone in.
    case allow
    /// To say that no entry answers.
    case refuse
    /// To decide about the entry step by step: it asks for more than its row of checks says, or a rollout covers it.
    case decideClosely
    /// To look at the line itself step by step: nothing is known of it.
    case lookClosely
  }

  /// What the entry asks for; of no meaning unless that is to be decided.
  @usableFromInline
  package let needs: EntryNeeds
  @usableFromInline let number: UInt32
  @usableFromInline let end: UInt16
  /// The raw value of the method of the line; of no meaning if the line is to be looked at.
  @usableFromInline
  package let method: UInt8
  @usableFromInline
  package let step: Step

  /// Nothing is known.
  static var unknown: LineEntry { LineEntry(.lookClosely, endOfPath: 0, method: HTTPMethod.unknown) }

  /// - Parameter end: Where the path ends, below 2^16.
  @inline(__always)
  init(_ step: Step, _ entry: Int = -1, needs: EntryNeeds = .none, endOfPath end: Int, method: UInt8) {
    self.step = step
    self.needs = needs
    self.method = method
    number = UInt32(truncatingIfNeeded: entry &+ 1)
    self.end = UInt16(truncatingIfNeeded: end)
  }

  /// The entry, counted over all routes in the catalog's order; nil if none answers.
  package var entry: Int? { number > 0 ? Int(number) - 1 : nil }

  /// Where the path ends in the target.
  @inlinable @inline(__always)
  package var endOfPath: UInt64 { UInt64(end) }

  /// Decides what is to be decided, by the tables of a mark.
  @inlinable @inline(__always)
  package func decide(_ answers: AccessAnswers, _ capabilities: CapabilitySet, of mark: CatalogMark) -> Decision {
    needs.decide(number: number, answers, capabilities, of: mark)
  }
}

/// What an entry asks for that asks for one module, one feature and two capabilities at most.
@usableFromInline
package struct EntryNeeds: Sendable {
  /// The module, the feature plus one and the capabilities plus one, from the lowest bits on; 0 is none.
  @usableFromInline let numbers: UInt64

  /// - Parameter numbers: Four numbers of 16 bits.
  @inline(__always)
  init(_ numbers: UInt64) {
    self.numbers = numbers
  }

  static var none: EntryNeeds { EntryNeeds(0) }

  /// The first check that fails, in the order of ``Reason``.
  ///
  /// - Parameters:
  ///   - number: The entry plus one.
  ///   - mark: What tells the tables from others.
  @inlinable @inline(__always)
  package func decide(
    number: UInt32, _ answers: AccessAnswers, _ capabilities: CapabilitySet, of mark: CatalogMark
  ) -> Decision {
    let (module, feature) = (self[0], self[1])
    let access = answers.reason(mark, module: module, feature: feature)
    let isHeld = capabilities.holds(self[2], self[3], of: mark)
    let reason = access == Reason.allowedNumber && !isHeld ? Reason.capabilityMissingNumber : access
    return Decision(reason: reason, module: module, featureNumber: feature, entryNumber: number)
  }

  @inlinable @inline(__always)
  subscript(position: UInt64) -> Int { Int(truncatingIfNeeded: numbers &>> (16 &* position) & 0xFFFF) }
}
