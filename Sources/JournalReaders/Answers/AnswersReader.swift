package import Diagnostics
import JSONSyntax
package import JournalModel

/// Reads the sheet on which a counselor answered the suggestions of a brief: CSV or JSON.
///
/// Reading is strict, and all faults come at once. With an error among them none of the answers
/// must be used: half of them would bring back what was declined. A row without an answer is one
/// that was not talked about yet.
package struct AnswersReader: Sendable {
  /// The ids that an answer can be about.
  private let rules: [String]
  private let practices: [String]

  package init(rules: [String], practices: [String]) {
    self.rules = rules
    self.practices = practices
  }

  package func read(_ file: SourceText, into diagnostics: inout [Diagnostic]) -> [Answer] {
    let source = file.inUTF8
    let first = source.bytes.first { $0 > 0x20 }
    var builder = AnswerBuilder(source: source, rules: rules, practices: practices)
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      readJSON(source, &builder)
    } else {
      SheetTable<AnswerField>(source).read { part in
        switch part {
        case .row(let row, let place): builder.add(row, at: place)
        case .fault(let code, let message, let place, let help):
          builder.report(code, message, at: place, help: help)
        }
      }
    }
    diagnostics += builder.finish()
    return builder.answers
  }

  private func readJSON(_ source: SourceText, _ builder: inout AnswerBuilder) {
    var found: [Diagnostic] = []
    guard let value = JSONTree.read(source, dialect: .json5, into: &found) else {
      return builder.take(found)
    }
    var object = StrictObject(value, in: source, called: "a sheet of answers", codes: .answers)
    checkSchema(&object)
    object.require("answers")
    for element in object.objects("answers", called: "an answer") ?? [] {
      var answer = element
      var row: AnswerRow = [:]
      for field in AnswerField.allCases {
        guard let text = answer.string(field.rawValue), let value = answer.value(field.rawValue)
        else { continue }
        row[field] = JSONText(text: text, range: value.range)
      }
      answer.require(AnswerField.id.rawValue)
      object.add(answer.finish())
      let start = element.value.range.lowerBound
      if row[.id] != nil { builder.add(row, at: start..<start + 1) }
    }
    builder.take(found + object.finish())
  }

  private func checkSchema(_ object: inout StrictObject) {
    guard let schema = object.requiredString("schema"), schema != AnswerField.schema else { return }
    object.report(
      .answersWrongType,
      "this program reads \"\(AnswerField.schema)\", not \(quotedName(schema))",
      at: "schema"
    )
  }
}

/// The texts of one row or object with their places.
typealias AnswerRow = [AnswerField: JSONText]

extension SourceText {
  /// The text without a byte order mark, and in UTF-8 whatever a spreadsheet made of it.
  var inUTF8: SourceText {
    var decoder = ByteDecoder(start: bytes)
    var decoded = decoder.decode(ContiguousArray(bytes.dropFirst(decoder.markLength)))
    decoded += decoder.finish()
    let isValid = unsafe isUTF8(decoded.span.bytes)
    return SourceText(
      name: name,
      bytes: isValid ? decoded : unsafe Windows1252.utf8(decoded.span.bytes)
    )
  }
}
