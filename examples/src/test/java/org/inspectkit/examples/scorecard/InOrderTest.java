package org.inspectkit.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tasks are drawn as they are worked on, and their results come in order. */
class InOrderTest {

  @Test
  @DisplayName("results come in the order of the tasks, and few are drawn ahead")
  void inOrder() {
    AtomicInteger drawn = new AtomicInteger();
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    InOrder.work(
        IntStream.range(0, 500).boxed().peek(i -> drawn.incrementAndGet()).iterator(),
        3,
        i -> {
          mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          atOnce.decrementAndGet();
          return i;
        },
        i -> {
          results.add(i);
          assertTrue(drawn.get() - results.size() < 40, "too many drawn ahead");
        });
    assertEquals(IntStream.range(0, 500).boxed().toList(), results);
    assertTrue(mostAtOnce.get() <= 3);
  }
}
