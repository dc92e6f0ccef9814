package org.inspectkit.examples;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error that shows how many reports were read. It is for people only. */
final class Progress implements AutoCloseable {

  private static final int MANY = 20;
  private static final int WIDTH = 79;

  private final Optional<ProgressBar> bar;
  private final Messages messages;

  private Progress(Optional<ProgressBar> bar, Messages messages) {
    this.bar = bar;
    this.messages = messages;
    bar.ifPresent(b -> messages.hold());
  }

  /** A bar, if there are many reports and somebody is there to look at it. */
  static Progress of(int reports, Messages messages) {
    boolean shown = reports >= MANY && isTerminal();
    return new Progress(shown ? Optional.of(bar(reports)) : Optional.empty(), messages);
  }

  private static ProgressBar bar(int reports) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(reports)
        .setUnit(" reports", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    messages.release();
  }

  /** From Java 22 on there is a console also where there is no terminal, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
