#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work done by several threads at once, with the system's own threads.
enum Threads {
  /// How many processors there are.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Makes something of every item, each on a thread of its own, and waits for all of them.
  static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item],
    _ make: @escaping @Sendable (Item) -> Made
  ) -> [Made] {
    guard let last = items.last else { return [] }
    let tasks = items.dropLast().map { item in ThreadTask { make(item) } }
    for task in tasks { task.start() }
    let made = make(last)
    return tasks.map { $0.wait() } + [made]
  }
}

/// What one thread makes.
///
/// Unchecked, because the compiler can't see that `made` is written by the thread alone, and read
/// only once the thread has ended.
private final class ThreadTask<Made: Sendable>: Runnable, @unchecked Sendable {
  private let make: @Sendable () -> Made
  private var made: Made?
  private var thread: pthread_t?

  init(_ make: @escaping @Sendable () -> Made) { self.make = make }

  override func run() { made = make() }

  func start() {
    var thread = pthread_t()
    let task = unsafe Unmanaged<Runnable>.passRetained(self)
    let status = unsafe pthread_create(&thread, nil, runTask, task.toOpaque())
    if status == 0 { self.thread = thread } else { unsafe task.release() }
  }

  /// The thing made; made here and now where the system gave no thread.
  func wait() -> Made {
    if let thread { pthread_join(thread, nil) }
    return made ?? make()
  }
}

/// What a thread is handed, without the type of what it makes.
private class Runnable {
  func run() {}
}

private func runTask(_ task: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let task = unsafe task {
    unsafe Unmanaged<Runnable>.fromOpaque(task).takeRetainedValue().run()
  }
  return nil
}
