package org.inspectkit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a part of the catalogue costs a good part of a second of a cold virtual machine. */
class LazyCatalogueTest {

  private static final Pattern READS_DATA =
      Pattern.compile("org\\.inspectkit\\.(?:.*Catalogue|json\\.Wire)");

  @ParameterizedTest
  @CsvSource({
    "org.inspectkit.scale.GradeScales, ScaleCatalogue",
    "org.inspectkit.model.LocalAuthorities, AuthorityCatalogue",
    "org.inspectkit.framework.Themes, ThemeCatalogue",
    "org.inspectkit.framework.Frameworks, FrameworkCatalogue ScaleCatalogue ThemeCatalogue",
    "org.inspectkit.diagnostic.DiagnosticCodes, ''"
  })
  @DisplayName("who asks for a part of the catalogue loads that part and what it refers to")
  void onlyWhatIsAskedFor(String type, String parts) throws Exception {
    try (Recording loader = new Recording()) {
      Class.forName(type, true, loader).getMethod("all").invoke(null);
      assertEquals(parts, String.join(" ", loader.parts));
    }
  }

  /** Loads the library anew, and notes which of its classes that read data are among it. */
  private static final class Recording extends URLClassLoader {

    final Set<String> parts = new TreeSet<>();

    Recording() {
      super(
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Recording::url)
              .toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(entry, e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (READS_DATA.matcher(name).matches()) {
        parts.add(name.substring(name.lastIndexOf('.') + 1));
      }
      return super.findClass(name);
    }
  }
}
