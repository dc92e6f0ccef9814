package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTest {

  @Value("${local.server.port}")
  private int port;

  @Test
  void theFactsOfAReportComeBackAsJson() throws IOException, InterruptedException {
    Path report = Path.of(System.getProperty("report"));
    HttpResponse<String> answer = post(BodyPublishers.ofFile(report));
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    Inspection inspection = InspectionJson.standard().read(answer.body());
    assertEquals(InspectionReports.parse(report).orElseThrow(), inspection);
    assertTrue(inspection.judgements().size() > 1, answer.body());
  }

  @Test
  void whatIsNoReportIsSaidToBeNone() throws IOException, InterruptedException {
    HttpResponse<String> answer = post(BodyPublishers.ofString("The road is closed."));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("framework-unknown"), answer.body());
    assertFalse(answer.body().startsWith("["), answer.body());
  }

  private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port + "/inspections/report");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/octet-stream")
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
