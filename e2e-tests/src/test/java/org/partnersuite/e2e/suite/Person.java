package org.partnersuite.e2e.suite;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** Somebody with a browser. */
public final class Person implements AutoCloseable {
    private static final String PASSWORD = "SAMPLE_PEOPLE_PASSWORD";

    private final BrowserContext browser;
    private final RunningSuite suite;
    private final Page page;

    Person(BrowserContext browser, RunningSuite suite) {
        this.browser = browser;
        this.suite = suite;
        this.page = browser.newPage();
        page.setDefaultTimeout(60_000);
    }

    /** Opens an address, and ends where it leads. */
    public Page open(String address) {
        page.navigate(address);
        return page;
    }

    /** Whether the issuer asks for name and password now. */
    public boolean isAskedToLogIn() {
        return page.url().startsWith(suite.issuer())
                && page.locator("#username").isVisible();
    }

    /** Fills in what the issuer asks for, and ends where that leads. */
    public Page logIn(String name) {
        page.fill("#username", name);
        page.fill("#password", suite.secret(PASSWORD));
        page.click("#kc-login");
        page.waitForURL(url -> !url.startsWith(suite.issuer()));
        return page;
    }

    /** The cookies of its session at the gateway. */
    public List<Cookie> session() {
        return browser.cookies(suite.address()).stream()
                .filter(cookie -> cookie.name.startsWith("q_session_login"))
                .toList();
    }

    /** Loses the session at the gateway, and keeps that at the issuer. */
    public void loseSession() {
        List<Cookie> others = browser.cookies().stream()
                .filter(cookie -> !cookie.name.startsWith("q_session_login"))
                .toList();
        browser.clearCookies();
        browser.addCookies(others);
    }

    @Override
    public void close() {
        browser.close();
    }
}
