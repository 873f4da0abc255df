import AttuneCommand
import Foundation
import Testing

/// Zone rules as systems keep them, in two small files made for the purpose.
struct ZoneFileTests {
  /// Vienna with three listed changes, then summer from the last Sunday of March to October's.
  private static let vienna = """
    VFppZjIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAwAAAA0TTSfwFDPQYAIBAAAPUQAAAAAOEAAEAAAcIAEI
    TE1UAENFVABDRVNUAFRaaWYyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAMAAAAN/////2+iXy8AAAAAE00n
    8AAAAAAUM9BgAQIBAAAPUQAAAAAOEAAEAAAcIAEITE1UAENFVABDRVNUAApDRVQtMUNFU1QsTTMuNS4wLE0xMC41LjAvMwo=
    """
  /// A zone of the oldest form, with one change at the start of 1970.
  private static let oldest = """
    VFppZgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAgAAAAgAAAAAAQAADhAAAP//4+AABEFBQQBCQkIA
    """

  private static func file(_ base64: String) throws -> ZoneFile {
    let data = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
    return try #require(ZoneFile(ContiguousArray(data)))
  }

  @Test(arguments: [
    (-3_000_000_000, 3921), (-2_422_055_122, 3921), (-2_422_055_121, 3600), (323_823_599, 3600),
    (323_823_600, 7200), (338_939_999, 7200),
    // Beyond the list the rule holds: 29 March and 25 October 2026, one in the morning of UTC.
    (1_774_745_999, 3600), (1_774_746_000, 7200), (1_792_889_999, 7200), (1_792_890_000, 3600),
  ])
  func `the offset is that of the last change before the instant`(instant: Int, offset: Int) throws
  {
    #expect(try Self.file(Self.vienna).offset(at: Int64(instant)) == offset)
  }

  @Test(arguments: [(-1, 3600), (0, -7200), (4_000_000_000, -7200)])
  func `a file without a rule keeps its last offset`(instant: Int, offset: Int) throws {
    #expect(try Self.file(Self.oldest).offset(at: Int64(instant)) == offset)
  }

  @Test func `a file that is cut or no zone file is none`() throws {
    let data = try #require(
      Data(base64Encoded: Self.vienna, options: .ignoreUnknownCharacters)
    )
    for end in 0..<(data.count - 40) {
      #expect(ZoneFile(ContiguousArray(data[..<end])) == nil)
    }
    #expect(ZoneFile(ContiguousArray("words and more words, as many as a header has".utf8)) == nil)
  }
}
