package consumer;

import java.util.stream.Collectors;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /inspections/NAME} with the bytes of a report. */
@SpringBootApplication
@RestController
public class Service {

  public static void main(String[] arguments) {
    SpringApplication.run(Service.class, arguments);
  }

  /**
   * Reads a report.
   *
   * @param name what it is called
   * @param report its bytes
   * @return the inspection; 422 with the diagnostics, one a line, if there is none
   */
  @PostMapping("/inspections/{name}")
  ResponseEntity<String> inspection(@PathVariable String name, @RequestBody byte[] report) {
    ParsedReport parsed = InspectionReports.parse(name, report);
    return parsed
        .inspection()
        .map(InspectionJson.standard()::write)
        .map(json -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json))
        .orElseGet(() -> ResponseEntity.unprocessableEntity().body(lines(parsed)));
  }

  private static String lines(ParsedReport parsed) {
    return parsed.diagnostics().stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"));
  }
}
