package org.inspectkit.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a record must be there: its types say so already. An {@link Optional}, a list and
 * a map may be left out, everything else may not, unless an annotation says otherwise. And how
 * values are written as texts, which comes before what their types say of themselves.
 */
public final class StrictRules extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient Map<Class<?>, JsonDeserializer<?>> texts;
  private final transient Function<Enum<?>, String> names;

  StrictRules(Map<Class<?>, JsonDeserializer<?>> texts, Function<Enum<?>, String> names) {
    this.texts = texts;
    this.names = names;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    boolean said = member.hasAnnotation(JsonProperty.class);
    return (said || mayBeLeftOut(member.getRawType())) ? null : Boolean.TRUE;
  }

  /**
   * Whether a part of a record may be left out, unless an annotation says otherwise.
   *
   * @param type the type of the part
   * @return true if a part that is not there has a value of the type
   */
  public static boolean mayBeLeftOut(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  @Override
  public @Nullable Object findDeserializer(Annotated annotated) {
    if (!(annotated instanceof AnnotatedClass)) {
      return null;
    }
    Class<?> type = annotated.getRawType();
    boolean byName = type.isEnum() && !texts.containsKey(type);
    return byName ? new FromText<>(text -> constant(type, text)) : texts.get(type);
  }

  /** Not by {@code findEnumValues}, whose parameters differ between versions of Jackson. */
  @Override
  public @Nullable Object findSerializer(Annotated annotated) {
    boolean byName =
        annotated instanceof AnnotatedClass
            && annotated.getRawType().isEnum()
            && !texts.containsKey(annotated.getRawType());
    return byName ? new NameOfConstant(names) : null;
  }

  /** The same for Jackson 2.15, which asks so. */
  @Override
  @SuppressWarnings("deprecation")
  public String[] findEnumValues(Class<?> type, Enum<?>[] constants, String[] unused) {
    return Arrays.stream(constants).map(names).toArray(String[]::new);
  }

  private Enum<?> constant(Class<?> type, String text) {
    Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
    for (Enum<?> constant : constants) {
      if (names.apply(constant).equals(text)) {
        return constant;
      }
    }
    String known = String.join(", ", Arrays.stream(constants).map(names).toList());
    throw new IllegalArgumentException(Quoted.of(text) + " is none of " + known);
  }

  private static final class NameOfConstant extends StdSerializer<Enum<?>> {

    private static final long serialVersionUID = 1L;

    private final transient Function<Enum<?>, String> names;

    NameOfConstant(Function<Enum<?>, String> names) {
      super(Enum.class, false);
      this.names = names;
    }

    @Override
    public void serialize(Enum<?> constant, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(names.apply(constant));
    }
  }
}
