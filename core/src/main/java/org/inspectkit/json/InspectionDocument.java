package org.inspectkit.json;

/** A whole document that holds one inspection. */
record InspectionDocument(int schemaVersion, InspectionRecord inspection) {}
