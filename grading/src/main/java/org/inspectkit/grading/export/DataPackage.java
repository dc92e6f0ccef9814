package org.inspectkit.grading.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as CSV files of one folder, with a description by the Data Package standard. */
final class DataPackage {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String FILE = "datapackage.json";
  private static final String CSV = ".csv";
  private static final String KEY = "inspection_id";
  private static final String KEYS_OF = "inspections";

  /**
   * A document that was read twice, or not at all, has diagnostics and no inspection of its own.
   */
  private static final String WITHOUT_KEYS = "diagnostics";

  private DataPackage() {}

  static void write(List<Table<?>> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table<?> table : tables) {
      table.writeCsv(folder.resolve(table.name() + CSV));
    }
    Files.writeString(folder.resolve(FILE), JsonText.indented(descriptor(tables)));
  }

  private static Map<String, Object> descriptor(List<Table<?>> tables) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", PROFILE);
    descriptor.put("name", "inspections-of-childrens-services");
    descriptor.put("title", "Inspections of children's services in England");
    descriptor.put("resources", tables.stream().map(DataPackage::resource).toList());
    return descriptor;
  }

  private static Map<String, Object> resource(Table<?> table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", table.name() + CSV);
    resource.put("title", table.layout().title());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    resource.put("schema", schema(table));
    return resource;
  }

  /** Each inspection is one row of one table; the rows of the others belong to one of these. */
  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema = new LinkedHashMap<>(table.layout().schema());
    if (table.name().equals(KEYS_OF)) {
      schema.put("primaryKey", List.of(KEY));
    } else if (!table.name().equals(WITHOUT_KEYS)) {
      Map<String, Object> reference = new LinkedHashMap<>();
      reference.put("resource", KEYS_OF);
      reference.put("fields", List.of(KEY));
      Map<String, Object> foreign = new LinkedHashMap<>();
      foreign.put("fields", List.of(KEY));
      foreign.put("reference", reference);
      schema.put("foreignKeys", List.of(foreign));
    }
    return schema;
  }
}
