/**
 * Inspections as JSON: written the same way every time, read strictly.
 *
 * <p>{@link org.inspectkit.json.InspectionJson} is the place to start at; {@link
 * org.inspectkit.json.InspectionJsonException} is what it throws when a document is flawed, with
 * the path of the flaw. The form of the documents is described in the JSON Schema {@code
 * inspectkit.schema.json} beside this package.
 *
 * <p>Each {@code ...Record} is the wire form of one type of the domain and maps it both ways: the
 * domain knows nothing of JSON, and a document with a flaw never becomes a part of the domain.
 * {@code Wire} alone knows how Jackson is set up, {@code JsonPlace} knows where in a document one
 * is, {@code Known} which frameworks there are.
 */
@NullMarked
package org.inspectkit.json;

import org.jspecify.annotations.NullMarked;
