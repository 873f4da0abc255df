#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the system says about time and memory.
enum Stopwatch {
  /// The least processor seconds of three runs.
  static func best(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = now
      work()
      return max(now - start, 1e-9)
    }.min() ?? 0
  }

  /// Processor seconds of this process so far; what else runs on the machine hardly matters.
  private static var now: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory this process has held so far.
  static var peakMegabytes: Int {
    var usage = rusage()
    #if os(Linux)
    _ = unsafe getrusage(__rusage_who_t(0), &usage)
    return usage.ru_maxrss / 1024
    #else
    _ = unsafe getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1_048_576
    #endif
  }
}

/// Standard output.
enum Output {
  static func write(_ text: String) { write(ContiguousArray(text.utf8)) }

  static func write(_ bytes: ContiguousArray<UInt8>) {
    var written = 0
    while written < bytes.count {
      let start = written
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(1, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count <= 0 { return }
      written += count
    }
  }
}

/// The system's `write`, whose name `Output` also uses.
private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, bytes, count)
}

/// Standard input.
enum Input {
  /// Everything there is.
  static func read() -> ContiguousArray<UInt8> {
    var all: ContiguousArray<UInt8> = []
    var block = ContiguousArray<UInt8>(repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe block.withUnsafeMutableBytes { buffer in
        unsafe systemRead(0, buffer.baseAddress, buffer.count)
      }
      if count <= 0 { return all }
      all += block[..<count]
    }
  }
}

/// The system's `read`, whose name `Input` also uses.
private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, bytes, count)
}
