/// Where text goes: an open file, or memory for tests and embedding.
package enum OutputSink: Sendable {
  case descriptor(Descriptor)
  case memory(ContiguousArray<UInt8>)

  /// Writes all of a text, or throws the system's reason.
  mutating func put(_ bytes: ContiguousArray<UInt8>) throws(SystemError) {
    switch self {
    case .descriptor(let descriptor):
      try descriptor.write(bytes)
    case .memory(var held):
      self = .memory([])
      held += bytes
      self = .memory(held)
    }
  }

  /// What was written to memory; empty for an open file.
  package var text: String {
    switch self {
    case .descriptor: ""
    case .memory(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// Where standard input comes from: an open file, or memory for tests and embedding.
package enum ByteSource: Sendable {
  case descriptor(Descriptor)
  case memory(ContiguousArray<UInt8>)
}

/// An output that is open, with the name to use when it fails.
package struct OutputWriter {
  private(set) var sink: OutputSink
  /// The path as given; `nil` for standard output.
  let path: String?

  init(_ sink: OutputSink, path: String?) {
    self.sink = sink
    self.path = path
  }

  package mutating func write(_ bytes: ContiguousArray<UInt8>) throws(WriteFailure) {
    do {
      try sink.put(bytes)
    } catch {
      throw WriteFailure(error, writing: path)
    }
  }

  package mutating func write(_ text: String) throws(WriteFailure) {
    try write(ContiguousArray(text.utf8))
  }
}
