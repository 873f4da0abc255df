/// Why an archive, or one member of it, could not be read.
package enum ArchiveFault: Error, Sendable, Hashable {
  // The archive as a whole
  /// The directory at the end is missing, as in a file that was not copied to its end.
  case endsEarly
  /// The directory is not what it should be.
  case brokenDirectory
  /// It is one of several volumes.
  case oneOfSeveral
  case tooManyMembers(limit: Int)
  /// The system could not read the file.
  case unreadable

  // One member
  case encrypted
  /// Packed in a way that this program does not know.
  case method(Int)
  case memberTooLarge(limit: Int)
  /// Unpacks to so much more than it takes that it can only be meant to fill the memory.
  case tooDense
  /// Shares its bytes with another member.
  case overlapping
  case brokenData
  case wrongChecksum
  case wrongSize
  /// All members read so far were too much together.
  case totalTooLarge(limit: Int)
  case path(PathFault)

  /// What is wrong, in words that follow a name.
  package var words: String {
    switch self {
    case .endsEarly: "ends early: its list of contents is missing; copy or export it again"
    case .brokenDirectory: "is damaged: its list of contents can't be read; export it again"
    case .oneOfSeveral: "is one part of a divided archive; join the parts first"
    case .tooManyMembers(let limit): "holds more than \(limit) files and is not opened"
    case .unreadable: "could not be read to its end"
    case .encrypted: "is locked with a password; export it without one, or unpack it first"
    case .method(let number):
      "is packed by \(Self.name(ofMethod: number)), which can't be read here"
    case .memberTooLarge(let limit): "holds more than \(limit >> 20) MB and is left out"
    case .tooDense: "unpacks to far more than it takes, as no export does, and is left out"
    case .overlapping: "shares its bytes with another file of the archive and is left out"
    case .brokenData: "is damaged and can't be unpacked; export it again"
    case .wrongChecksum: "is damaged: its checksum differs; export it again"
    case .wrongSize: "is damaged: it unpacks to another size than the archive says"
    case .totalTooLarge(let limit): "goes beyond \(limit >> 20) MB that are unpacked in one run"
    case .path(let fault): fault.words
    }
  }

  private static func name(ofMethod number: Int) -> String {
    switch number {
    case 9: "Deflate64"
    case 12: "bzip2"
    case 14: "LZMA"
    case 93: "Zstandard"
    case 95: "XZ"
    case 98: "PPMd"
    default: "method \(number)"
    }
  }
}

/// A name in an archive that points outside it; no export has such names.
package enum PathFault: Sendable, Hashable {
  case absolute, upward, drive, link, unnamed

  var words: String {
    switch self {
    case .absolute: "names a place from the top of a disk and is left out"
    case .upward: "names a place outside the archive and is left out"
    case .drive: "names a drive and is left out"
    case .link: "is a link to another place and is left out"
    case .unnamed: "has no name and is left out"
    }
  }
}
