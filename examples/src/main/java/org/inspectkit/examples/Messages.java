package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.Severity;

/**
 * What goes to standard error: one line a message, each with the file, the line where it is known,
 * how bad it is, and what is wrong.
 */
final class Messages {

  private static final int MOST_NAMES = 50;

  private final PrintWriter err;
  private final boolean all;
  private final List<String> held = new ArrayList<>();
  private boolean holding;
  private int errors;
  private int unsaid;

  /**
   * Messages that are printed.
   *
   * @param err where to
   * @param all whether to print warnings and notes too
   */
  Messages(PrintWriter err, boolean all) {
    this.err = err;
    this.all = all;
  }

  /** A file or folder could not be read or written at all. */
  void failed(String name, String what) {
    errors++;
    print(name + ": error: " + what);
  }

  /** A file or folder could not be read or written at all; the exception may know which. */
  void failed(IOException problem) {
    String file = problem instanceof FileSystemException f ? f.getFile() : null;
    failed(file == null ? "timeline" : file, problem);
  }

  /** A file or folder could not be read or written at all. */
  void failed(String name, IOException problem) {
    failed(name, reason(problem));
  }

  /** What is wrong, in words for people. */
  static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (problem instanceof FileSystemLoopException) {
      return "a link leads back to a folder that it is in";
    }
    return problem instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : String.valueOf(problem.getMessage());
  }

  /** What is not certain in a report. Errors are always printed. */
  void diagnostics(String name, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        errors++;
      } else if (!all) {
        unsaid++;
        continue;
      }
      print(line(name, diagnostic));
    }
  }

  private static String line(String name, Diagnostic diagnostic) {
    return name
        + diagnostic.span().map(s -> ":" + s.line()).orElse("")
        + ": "
        + diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + diagnostic.message()
        + " ["
        + diagnostic.code().id()
        + "]";
  }

  /** Something that the user should know, and no error. */
  void note(String text) {
    print("note: " + text);
  }

  /** Something that the user should know of several files or names; nothing if there is none. */
  void names(String what, List<String> names) {
    if (!names.isEmpty()) {
      String more = names.size() > MOST_NAMES ? ", and " + (names.size() - MOST_NAMES) : "";
      String listed = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
      note(what + ": " + names.size() + ": " + listed + more + (more.isEmpty() ? "" : " more"));
    }
  }

  /** Says how many warnings and notes were not printed, if any. */
  void close() {
    if (unsaid > 0) {
      note("warnings and notes on reports: " + unsaid + "; --diagnostics lists them");
    }
  }

  boolean anyErrors() {
    return errors > 0;
  }

  /** Keeps messages back while a progress bar is on the screen. */
  void hold() {
    holding = true;
  }

  /** Prints what was kept back. */
  void release() {
    holding = false;
    held.forEach(this::print);
    held.clear();
  }

  private void print(String text) {
    if (holding) {
      held.add(text);
    } else {
      err.println(Plain.line(text));
      err.flush();
    }
  }
}
