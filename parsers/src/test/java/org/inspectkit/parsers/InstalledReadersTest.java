package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody left on the class path does not break the library in silence, or for good. */
class InstalledReadersTest {

  private static final List<Class<?>> ON_THE_CLASS_PATH =
      List.of(
          InspectionReports.class,
          Inspection.class,
          Harbour.class,
          ObjectMapper.class,
          JsonFactory.class,
          JsonProperty.class,
          Jdk8Module.class);

  @TempDir private Path folder;

  /** Reads a text twice in a world of its own, where a further reader is installed. */
  private List<Throwable> thrownWith(String installed) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(FrameworkReader.class.getName()), installed + "\n");
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (Class<?> known : ON_THE_CLASS_PATH) {
      urls.add(known.getProtectionDomain().getCodeSource().getLocation());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader world = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
      Method parse =
          world.loadClass(InspectionReports.class.getName()).getMethod("parse", String.class);
      return List.of(thrown(parse), thrown(parse));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable thrown(Method parse) {
    return assertThrows(
            InvocationTargetException.class, () -> parse.invoke(null, Texts.of(Texts.UCRA)))
        .getCause();
  }

  @Test
  @DisplayName("two installed readers of one framework: every call says so, in the same words")
  void twoReaders() throws IOException {
    List<Throwable> thrown = thrownWith(Harbour.SecondSlacReader.class.getName());
    for (Throwable each : thrown) {
      assertInstanceOf(IllegalStateException.class, each);
      String message = String.valueOf(each.getMessage());
      assertTrue(message.startsWith("two readers read slac: "), message);
    }
    assertEquals(thrown.get(0).getMessage(), thrown.get(1).getMessage());
  }

  @Test
  @DisplayName("an installed reader that is not there: every call says so")
  void missingReader() throws IOException {
    for (Throwable each : thrownWith("nobody.NoReader")) {
      assertInstanceOf(IllegalStateException.class, each);
      assertTrue(String.valueOf(each.getMessage()).contains("nobody.NoReader"), each.getMessage());
    }
  }
}
