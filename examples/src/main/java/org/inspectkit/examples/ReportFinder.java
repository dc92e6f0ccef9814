package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the reports that files and folders stand for. A file that is named is a report whatever its
 * name ends in; in a folder and the folders in it, the name must end as that of a report does. How
 * many others there are is told, hidden files aside.
 */
final class ReportFinder {

  /** How the names of reports end, in small letters. */
  static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".html", ".htm", ".pdf");

  private final Messages messages;
  private final Map<Path, ReportFile> found = new LinkedHashMap<>();

  private ReportFinder(Messages messages) {
    this.messages = messages;
  }

  /** Each report once, in the order named; those of a folder by their paths. */
  static List<ReportFile> find(List<Path> filesAndFolders, Messages messages) throws IOException {
    ReportFinder finder = new ReportFinder(messages);
    for (Path path : filesAndFolders) {
      if (Files.isDirectory(path)) {
        finder.addFolder(path);
      } else {
        finder.add(path);
      }
    }
    return List.copyOf(finder.found.values());
  }

  private void add(Path file) {
    found.putIfAbsent(file.toAbsolutePath().normalize(), ReportFile.of(file));
  }

  private void addFolder(Path folder) throws IOException {
    Visitor visitor = new Visitor();
    Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(folder, links, Integer.MAX_VALUE, visitor);
    if (visitor.files.isEmpty()) {
      messages.failed(folder.toString(), "no file's name ends in " + String.join(", ", ENDINGS));
    }
    if (visitor.skipped > 0) {
      String reports = String.join(", ", ENDINGS);
      messages.note(
          "files in "
              + folder
              + " skipped, for their names end in none of "
              + reports
              + ": "
              + visitor.skipped);
    }
    visitor.files.forEach(this::add);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** Goes on where a folder or a file in it cannot be opened, and says so. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Set<Path> files = new TreeSet<>();
    private int skipped;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      boolean hidden = name.startsWith(".");
      boolean report = ENDINGS.stream().anyMatch(name::endsWith);
      if (attributes.isRegularFile() && !hidden && report) {
        files.add(file);
      } else if (!hidden && !report) {
        skipped++;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      messages.failed(file.toString(), problem);
      return FileVisitResult.CONTINUE;
    }
  }
}
