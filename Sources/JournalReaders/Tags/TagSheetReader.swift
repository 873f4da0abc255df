package import Diagnostics
import JSONSyntax
package import JournalModel

/// Reads a sheet on which recognised moments were confirmed, changed, removed or added.
///
/// Reading is strict, and all faults come at once; with an error among them no row must be used. A
/// row without a verdict is one that nobody looked at yet.
package struct TagSheetReader: Sendable {
  /// The people whom a row may name.
  private let people: [String]

  package init(people: [String]) { self.people = people }

  package func read(_ file: SourceText, into diagnostics: inout [Diagnostic]) -> [TagRow] {
    let source = file.inUTF8
    let table = SheetTable<TagField>(source)
    var builder = TagRowBuilder(source: source, people: people, order: Self.order(of: table))
    table.read { part in
      switch part {
      case .row(let row, let place): builder.add(row, at: place)
      case .fault(let code, let message, let place, let help):
        builder.report(code, message, at: place, help: help)
      }
    }
    diagnostics += builder.diagnostics.inFileOrder()
    return builder.rows
  }

  /// The order of days, months and years, where a spreadsheet wrote dates its own way.
  private static func order(of table: SheetTable<TagField>) -> DateOrder? {
    var orders = OpenDate.Orders.all
    table.read { part in
      guard case .row(let row, _) = part, let date = row[.date]?.text else { return }
      let bytes = ContiguousArray(date.utf8)
      guard case .open(let open) = unsafe DateReader.read(bytes.span.bytes).date else { return }
      orders.formIntersection(open.possibleOrders)
    }
    return orders.list.count == 1 ? orders.list.first : nil
  }
}
