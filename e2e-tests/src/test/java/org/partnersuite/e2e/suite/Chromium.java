package org.partnersuite.e2e.suite;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine. Where there is none, tests that need one are skipped, and say so. */
public final class Chromium implements AutoCloseable {
    /** Width of a usual phone, in pixels of CSS. */
    public static final int PHONE_WIDTH = 390;

    private static final int PHONE_HEIGHT = 844;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // In a container it runs as root, for which its sandbox is not made.
                        .setArgs(List.of("--no-sandbox")));
    }

    public static Chromium ofThisMachine() {
        List<Path> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .toList();
        assumeThat(found)
                .as("Chromium is on the path; people use pages where it is")
                .isNotEmpty();
        return new Chromium(found.getFirst());
    }

    /** A person at a machine of its own: nothing is remembered of others. */
    public Person person(RunningSuite suite) {
        return new Person(browser.newContext(), suite);
    }

    /** The same with a phone. */
    public Person personWithPhone(RunningSuite suite) {
        return new Person(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                        .setIsMobile(true)
                        .setHasTouch(true)),
                suite);
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(browser, playwright).forEach(part -> {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
