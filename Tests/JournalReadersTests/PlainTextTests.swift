import JournalReaders
import Testing

struct PlainTextTests {
  @Test(arguments: [
    ("<p>one</p><p>two</p>", "one\ntwo"),
    ("<p dir=\"auto\">one</p>\n<p></p>\n<p>two</p>", "one\n\ntwo"),
    ("<p>one<br></p><p><br></p><p>two</p>", "one\n\ntwo"),
    ("a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
    ("3 < 5 and <3 and </3 and a <b", "3 < 5 and <3 and </3 and a <b"),
    (
      "&lt;3 &amp;amp; &#228; &#xE4; &#150; &hellip; &nosuch; & &#0;",
      "<3 &amp; ä ä – … &nosuch; & \u{FFFD}"
    ),
    ("<ul><li>one</li><li>two <b>bold</b></li></ul>end", "- one\n- two bold\nend"),
    ("<script>if (a<b) { x() }</script>text<style>p{}</style>", "text"),
    ("<head><title>no</title></head><body>yes</body>", "yes"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc"),
    ("<b>one</b>\ntwo   three", "one two   three"),
    ("<a href=\"x>y\">label</a><img src='z'>!", "label!"),
    ("<!-- no --><b>bold</b> <i>and</i> it", "bold and it"),
    ("<pre>a\n  b</pre>", "a\n  b"), ("plain", "plain"), ("", ""), ("<", "<"), ("&", "&"),
  ])
  func `HTML becomes the text a reader would see`(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test func `hostile HTML is read in time that grows with it`() {
    for piece in ["<", "<a b='", "<!--", "<p>", "&", "&#", "</", "<li>", "<![CDATA[", "<script>"] {
      let html = String(repeating: piece, count: 5000) + ">"
      #expect(HTMLText.plain(html).utf8.count <= html.utf8.count * 2)
    }
  }

  @Test(arguments: [
    (#"rabbit\-hole\."#, "rabbit-hole."), (#"\\."#, #"\."#), (#"\o/"#, #"\o/"#),
    (##"\(a\) \# \` \!"##, "(a) # ` !"), (#"end\"#, #"end\"#), ("plain", "plain"), (#"\ä"#, #"\ä"#),
  ])
  func `one pass undoes backslashes before punctuation only`(escaped: String, text: String) {
    #expect(BackslashEscapes.resolved(escaped) == text)
  }

  @Test(arguments: [
    ("\u{F0}\u{9F}\u{8C}\u{B9}", "🌹"), ("It\u{E2}\u{80}\u{99}s", "It’s"), ("café", "café"),
    ("It’s", "It’s"), ("plain", "plain"), ("\u{C3}", "\u{C3}"), ("🌹\u{C3}\u{A4}", "🌹\u{C3}\u{A4}"),
  ])
  func `only text that is UTF-8 read byte by byte is repaired`(text: String, meant: String) {
    #expect(Mojibake.repaired(text) == meant)
  }

  @Test func `all ends of lines become one`() {
    #expect(PlainText.withPlainLines("a\r\nb\rc\u{2028}d\u{85}e\n\r\nf") == "a\nb\nc\nd\ne\n\nf")
  }

  @Test func `comparable texts lose what can't be seen and keep what builds emoji`() {
    let family = "👩\u{200D}❤\u{FE0F}\u{200D}👩"
    let text = "\u{FEFF}a\u{200B}b \u{200E}c\u{A0}\u{202F}d  \r\n\(family)\n\n"
    #expect(PlainText.comparable(text) == "ab c  d\n\(family)")
    #expect(PlainText.comparable("u\u{308}") == PlainText.comparable("ü"))
  }

  @Test(arguments: [
    ("Had a @beach day with @Tom.", ["beach", "Tom"]),
    ("#bid-away, (#repair) #1 #2026", ["bid-away", "repair"]),
    ("kyla@example.org a#b", []), ("@OS/2. @C++, @C#).", ["OS/2", "C++", "C#"]),
    ("#Müde #müde", ["Müde"]),
  ])
  func `tags stand behind a space and hold a letter`(text: String, tags: [String]) {
    #expect(InlineTags.find(in: text, signs: ["#", "@"]) == tags)
  }

  @Test func `base64 is decoded over line ends, and other signs are none`() {
    #expect(
      Base64.decoded(ContiguousArray("eyJh\nIjog\r\nMX0=".utf8)).map {
        String(decoding: $0, as: UTF8.self)
      } == "{\"a\": 1}"
    )
    #expect(Base64.decoded(ContiguousArray("{}".utf8)) == nil)
  }
}
