package org.inspectkit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A whole document that holds any number of inspections. The list is there even when empty. */
record InspectionsDocument(
    int schemaVersion,
    @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty(required = true)
        List<InspectionRecord> inspections) {}
