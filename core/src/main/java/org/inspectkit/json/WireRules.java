package org.inspectkit.json;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a record must be there: its types say so already. An {@link Optional}, a list and
 * a map may be left out, everything else may not.
 */
final class WireRules extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    // Unless it may be left out, in which case an annotation may still require it.
    return mayBeLeftOut(member.getRawType()) ? null : Boolean.TRUE;
  }

  static boolean mayBeLeftOut(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }
}
