/**
 * Inspections as JSON: written the same way every time, read strictly.
 *
 * <p>{@link org.inspectkit.json.InspectionJson} is the place to start at; {@link
 * org.inspectkit.json.InspectionJsonException} is what it throws when a document is flawed, with
 * the path of the flaw. The form of the documents is described in the JSON Schema {@code
 * inspectkit.schema.json} beside this package.
 *
 * <p>A type of the domain that has the same parts in JSON is written and read as it is. The others,
 * which name areas, scales and frameworks by their ids, have a {@code ...Record} each that maps
 * them both ways. A document with a flaw never becomes a part of the domain. {@code Wire} alone
 * knows how Jackson is set up, {@code JsonPlace} knows where in a document one is, {@code Known}
 * which frameworks there are.
 */
@NullMarked
package org.inspectkit.json;

import org.jspecify.annotations.NullMarked;
