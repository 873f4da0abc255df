import Diagnostics
import JournalModel
import JournalReaders
import Testing

struct DialectTests {
  @Test(arguments: [(",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "bars")])
  func `the delimiter is found from the file`(delimiter: String, name: String) {
    let rows = ["date,kind,text", "2026-03-01,bid,a", "2026-03-02,play,b"]
    let text = rows.map { $0.split(separator: ",").joined(separator: delimiter) }
    let reading = Reading(text.joined(separator: "\n"))
    #expect(reading.journal.sources.map(\.format) == ["Attune journal (CSV, \(name))"])
    #expect(reading.kinds == ["bid", "play"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `delimiters within quoted text do not count`() {
    let reading = Reading(
      """
      date;text
      2026-03-01;"a, b, c, d | e | f"
      2026-03-02;"g, h, i, j | k | l"
      """
    )
    #expect(reading.texts == ["a, b, c, d | e | f", "g, h, i, j | k | l"])
  }

  @Test func `commas in plain text do not outweigh the header`() {
    let reading = Reading("date;text\n2026-03-01;a, b, c\n2026-03-02;d, e, f\n")
    #expect(reading.texts == ["a, b, c", "d, e, f"])
  }

  @Test func `the line with which a spreadsheet names its delimiter is honoured and counted`() {
    let reading = Reading("sep=|\ndate|kind\n2026-03-01|bid\nnever|bid\n")
    #expect(reading.kinds == ["bid"])
    #expect(reading.faults.first == "4:1: error journal/bad-date")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end with LF, CRLF or CR`(ending: String) {
    let text = ["date,kind,text", "2026-03-01,bid,\"a\(ending)b\"", "", "2026-03-02,play,c"]
    let reading = Reading(text.joined(separator: ending))
    #expect(reading.texts == ["a\(ending)b", "c"])
    #expect(reading.journal.entries.map(\.line) == [2, 5])
  }

  @Test(arguments: [
    ("Date,Event Type,Response", "bid,toward"), ("DATUM,Kategorie,Ergebnis", "bid,toward"),
    ("fecha,tipo,respuesta", "bid,toward"), ("entry-date,moment,answer", "bid,toward"),
    ("jour,Catégorie,Résultat", "bid,toward"), (" date , kind , outcome ", "bid,toward"),
  ])
  func `header names are known in many spellings`(header: String, cells: String) {
    let reading = Reading("\(header)\n2026-03-01,\(cells)\n")
    #expect(reading.kinds == ["bid"])
    #expect(reading.journal.moments.map(\.outcome) == [.toward])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `the plain word wins over another spelling, and a note says so`() {
    let reading = Reading("day,date,kind\nnever,2026-03-01,bid\n")
    #expect(reading.days == ["2026-03-01"])
    #expect(reading.messages == ["\"day\" and \"date\" both mean date; \"date\" is used"])
  }

  @Test func `one note lists the columns that are not used`() {
    let reading = Reading("date,kind,weather,shoe size\n2026-03-01,bid,rain,42\n")
    #expect(reading.messages == ["the columns \"weather\", \"shoe size\" are not used"])
  }

  @Test func `a mapped column wins over a known name`() {
    let options = ReadOptions(columnMap: ["text": "remark", "kind": "what"])
    let reading = Reading("date,what,text,remark\n2026-03-01,bid,a,b\n", options)
    #expect(reading.texts == ["b"])
    #expect(reading.kinds == ["bid"])
    #expect(reading.messages == ["the column \"text\" is not used"])
  }

  @Test func `a mapped column that does not exist is an error with a suggestion`() {
    let options = ReadOptions(columnMap: ["text": "remrak"])
    let reading = Reading("date,kind,remark\n2026-03-01,bid,a\n", options)
    #expect(reading.journal.entries.isEmpty)
    #expect(
      reading.messages == ["there is no column \"remrak\" for text; did you mean \"remark\"?"]
    )
    #expect(reading.diagnostics[0].help == ["the columns are \"date\", \"kind\", \"remark\""])
  }

  @Test func `a mapped field that does not exist is an error with a suggestion`() {
    let reading = Reading("date,kind\n2026-03-01,bid\n", ReadOptions(columnMap: ["txt": "kind"]))
    #expect(reading.messages == ["--map knows no field \"txt\"; did you mean \"text\"?"])
  }

  @Test func `the author of the options writes the rows that name none`() {
    let reading = Reading(
      "date,author,kind\n2026-03-01,,bid\n2026-03-01,Sam,bid\n",
      ReadOptions(author: "Alex")
    )
    #expect(reading.authors == ["Alex", "Sam"])
  }

  @Test func `short rows are filled up and empty surplus cells are passed over`() {
    let reading = Reading("date,kind,outcome,text\n2026-03-01,bid\n2026-03-02,bid,away,x,,,\n,,,\n")
    #expect(reading.kinds == ["bid", "bid"])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.journal.sources.map(\.rows) == [2])
  }
}
