import JSONSyntax
import JournalModel
import RuleEngine

/// The sheet on which a counselor answers: a row a suggestion, and a row a practice being tried.
package struct AnswersSheet: Sendable {
  /// The version of the JSON form, which `AnswersReader` reads back.
  private static let schema = "attune-answers/1"
  private static let header = [
    "id", "suggestion", "answer", "wording", "cadence", "note", "date", "until",
  ]

  private let rows: [Row]

  /// What a row is about; the other cells are left to the counselor.
  private struct Row: Sendable {
    var id: String
    var title: String
  }

  package init(of brief: Brief) {
    let suggested = brief.suggestions.map { Row(id: $0.id.text, title: $0.practice.title) }
    let tried = brief.accounts.flatMap { $0.tried }.map { Row(id: $0.id.text, title: $0.title) }
    rows = suggested + tried
  }

  package var csv: String {
    let empty = Array(repeating: "", count: Self.header.count - 2)
    return CSVText.table(
      header: Self.header,
      rows: rows.map { [$0.id, CSVText.guarded($0.title)] + empty }
    )
  }

  package var json: String {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member("schema", Self.schema)
      json.array("answers") { json in
        for row in rows {
          json.object { json in
            json.member("id", row.id)
            json.member("suggestion", row.title)
            for key in Self.header.dropFirst(2) { json.member(key, "") }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}
