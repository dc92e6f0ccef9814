package org.inspectkit.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the reports that files and folders stand for. A file that is named is a report whatever its
 * name ends in; in a folder and the folders in it, the name must end as that of a report does.
 * Which others there are is said by name, hidden files aside.
 */
final class ReportFinder {

  /** How the names of reports end, in small letters. */
  static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".html", ".htm", ".pdf");

  private final Messages messages;
  private final Optional<Path> written;
  private final boolean several;
  private final Map<Path, ReportFile> found = new LinkedHashMap<>();

  private ReportFinder(Messages messages, Optional<Path> written, boolean several) {
    this.messages = messages;
    this.written = written.map(ReportFinder::absolute);
    this.several = several;
  }

  /** Each report once, in the order named; those of a folder by their paths. */
  static List<ReportFile> find(
      List<Path> filesAndFolders, Optional<Path> written, Messages messages) throws IOException {
    ReportFinder finder = new ReportFinder(messages, written, filesAndFolders.size() > 1);
    for (Path path : filesAndFolders) {
      if (Files.isDirectory(path)) {
        finder.addFolder(path);
      } else {
        finder.add(path, String.valueOf(path.getFileName()));
      }
    }
    return List.copyOf(finder.found.values());
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void add(Path file, String name) {
    found.putIfAbsent(absolute(file), ReportFile.of(file, name));
  }

  private void addFolder(Path folder) throws IOException {
    Visitor visitor = new Visitor();
    Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(folder, links, Integer.MAX_VALUE, visitor);
    String reports = String.join(", ", ENDINGS);
    if (visitor.files.isEmpty()) {
      messages.failed(folder.toString(), "no file's name ends in " + reports);
    }
    messages.names(
        "files in " + folder + " skipped, for their names end in none of " + reports,
        visitor.skipped);
    visitor.files.forEach(file -> add(file, nameIn(folder, file)));
  }

  /** The path within the folder, the same on every machine; of several folders, with its name. */
  private String nameIn(Path folder, Path file) {
    String within = folder.relativize(file).toString().replace(File.separatorChar, '/');
    return several ? absolute(folder).getFileName() + "/" + within : within;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** Goes on where a folder or a file in it cannot be opened, and says so. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Set<Path> files = new TreeSet<>();
    private final List<String> skipped = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean own = written.filter(absolute(folder)::equals).isPresent();
      return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      boolean hidden = name.startsWith(".");
      boolean report = ENDINGS.stream().anyMatch(name::endsWith);
      if (attributes.isRegularFile() && !hidden && report) {
        files.add(file);
      } else if (!hidden && !report) {
        skipped.add(file.toString());
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
