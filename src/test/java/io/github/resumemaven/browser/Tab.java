package io.github.resumemaven.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** A tab of a browser: opens one page after the other and tells what became of it. */
public final class Tab implements AutoCloseable {
    private static final int HEIGHT = 900;

    private final Chromium chromium;
    private final DevTools tools;
    private final String session;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, CompletableFuture<Void>> loads = new ConcurrentHashMap<>();

    private Tab(Chromium chromium) {
        this.chromium = chromium;
        tools = DevTools.connect(chromium.address(), this::hear);
        String target = tools.send("", "Target.createTarget", DevTools.params().put("url", "about:blank"))
                .get("targetId")
                .asText();
        ObjectNode attach = DevTools.params().put("targetId", target).put("flatten", true);
        session =
                tools.send("", "Target.attachToTarget", attach).get("sessionId").asText();
        for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
            send(domain + ".enable", DevTools.params());
        }
        send("Page.setLifecycleEventsEnabled", DevTools.params().put("enabled", true));
    }

    static Tab of(Path program) throws IOException {
        Chromium chromium = Chromium.start(program);
        try {
            return new Tab(chromium);
        } catch (RuntimeException e) {
            chromium.close();
            throw e;
        }
    }

    /** Opens a file at the width of a desk, in light colours, for a mouse, and waits until it is drawn. */
    public Tab open(Path file) {
        synchronized (this) {
            requests.clear();
            complaints.clear();
        }
        wide(1280).dark(false).touch(false);
        JsonNode went =
                send("Page.navigate", DevTools.params().put("url", file.toUri().toString()));
        if (went.has("errorText")) {
            throw new IllegalStateException(file + ": " + went.get("errorText").asText());
        }
        DevTools.within(load(went.get("loaderId").asText()), "loading " + file);
        settle();
        return this;
    }

    /** @param pixels of CSS */
    public Tab wide(int pixels) {
        ObjectNode size = DevTools.params().put("width", pixels).put("height", HEIGHT);
        send(
                "Emulation.setDeviceMetricsOverride",
                size.put("deviceScaleFactor", 1).put("mobile", false));
        return this;
    }

    /** Whether a finger points, or a mouse. */
    public Tab touch(boolean touch) {
        send("Emulation.setTouchEmulationEnabled", DevTools.params().put("enabled", touch));
        return this;
    }

    public Tab dark(boolean dark) {
        ObjectNode media = DevTools.params();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", media);
        return this;
    }

    /** What a script says, after its promise where it makes one. The page's own policy does not apply to it. */
    public JsonNode ask(String script) {
        ObjectNode question = DevTools.params().put("expression", script);
        JsonNode said =
                send("Runtime.evaluate", question.put("returnByValue", true).put("awaitPromise", true));
        if (said.has("exceptionDetails")) {
            throw new IllegalStateException(said.get("exceptionDetails").toString());
        }
        return said.path("result").path("value");
    }

    /** The PDF that "Print" makes, on the paper that the page asks for, else A4. */
    public byte[] printed() {
        ObjectNode paper = DevTools.params().put("preferCSSPageSize", true).put("generateTaggedPDF", true);
        JsonNode printed = send("Page.printToPDF", paper.put("paperWidth", 8.27).put("paperHeight", 11.69));
        return Base64.getDecoder().decode(printed.get("data").asText());
    }

    /** The whole page as PNG. */
    public byte[] picture() {
        ObjectNode whole = DevTools.params().put("captureBeyondViewport", true);
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", whole).get("data").asText());
    }

    /** The addresses that the page asked for, itself among them. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the console shows as an error, and dialogs. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Done when what the browser knows by this id is there; it may tell so before it tells the id. */
    private CompletableFuture<Void> load(String id) {
        return loads.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    private void settle() {
        ask("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");
    }

    private JsonNode send(String method, ObjectNode params) {
        return tools.send(session, method, params);
    }

    private synchronized void hear(JsonNode event) {
        JsonNode told = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.lifecycleEvent" -> {
                if (told.path("name").asText().equals("load")) {
                    load(told.path("loaderId").asText()).complete(null);
                }
            }
            case "Network.requestWillBeSent" ->
                requests.add(told.at("/request/url").asText());
            case "Log.entryAdded" -> complaint(told.at("/entry/level"), told.at("/entry/text"));
            case "Runtime.consoleAPICalled" -> complaint(told.at("/type"), told.at("/args/0/value"));
            case "Runtime.exceptionThrown" ->
                complaints.add(told.path("exceptionDetails").toString());
            case "Page.javascriptDialogOpening" -> complaints.add("a dialog: " + told.path("message"));
            default -> {}
        }
    }

    private void complaint(JsonNode level, JsonNode text) {
        if (level.asText().equals("error")) {
            complaints.add(text.asText());
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
