package org.inspectkit.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Jackson as this project sets it up: nothing is passed over or taken for something else. */
public final class StrictJson {

  /** The most characters that a text in a document may have. */
  public static final int LONGEST_TEXT = 20_000_000;

  /** The most objects and lists that may be inside each other; no document needs more than ten. */
  private static final int DEEPEST = 100;

  private static final int LONGEST_NUMBER = 100;

  private StrictJson() {}

  /**
   * A mapper that is strict.
   *
   * @param texts how types that are written as texts are read
   * @param names how the constants of enums are written
   * @return a builder of it
   */
  public static JsonMapper.Builder builder(
      Map<Class<?>, JsonDeserializer<?>> texts, Function<Enum<?>, String> names) {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory())
            .addModule(new Jdk8Module())
            .annotationIntrospector(
                AnnotationIntrospector.pair(
                    new StrictRules(texts, names), new JacksonAnnotationIntrospector()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      builder.withCoercionConfigDefaults(config -> config.setCoercion(shape, CoercionAction.Fail));
    }
    for (Class<?> type : List.of(List.class, Map.class, Set.class)) {
      builder.withConfigOverride(
          type, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    return builder;
  }

  /** Limits of our own: those of Jackson differ from release to release. */
  private static JsonFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }
}
