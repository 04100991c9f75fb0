import CatalogModel
import Diagnostics

/// An action on a page with all that is asked for and called.
struct PageEntry {
  /// The action's own line; nil for `read` where the page itself asks for something.
  let line: ActionDeclaration?
  /// The page's own, and the action's.
  let declarations: [EntryDeclaration]
  let calls: [Located<String>]
  /// The page's or the action's name.
  let span: Span

  /// The action, `read` if none is named.
  var action: String { line?.code.text ?? "read" }
}

extension RouteDeclaration {
  /// The entries of a page: one for `read` where the page itself asks for something, and one an action. The page's own
  /// calls belong to each of them.
  var pageEntries: [PageEntry] {
    var entries: [PageEntry] = []
    if entry.hasCondition, !actions.contains(where: { $0.code.text == "read" }) {
      entries.append(PageEntry(line: nil, declarations: [entry], calls: entry.calls, span: key.span))
    }
    return entries
      + actions.map { action in
        PageEntry(
          line: action, declarations: [entry, action.entry], calls: entry.calls + action.entry.calls,
          span: action.code.span)
      }
  }
}
