package io.github.resumemaven.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The wire to a browser: commands with their answers, and events, in the Chrome DevTools Protocol. */
final class DevTools implements WebSocket.Listener {
    /** For a machine with much else to do; nothing here waits so long on an idle one. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder incoming = new StringBuilder();
    private final Consumer<JsonNode> events;
    private WebSocket socket;
    private int last;

    private DevTools(Consumer<JsonNode> events) {
        this.events = events;
    }

    /** @param events hears what is no answer, in order, on a thread of its own */
    static DevTools connect(URI address, Consumer<JsonNode> events) {
        DevTools tools = new DevTools(events);
        tools.socket = within(
                HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools),
                "a connection to " + address);
        return tools;
    }

    static ObjectNode params() {
        return JSON.createObjectNode();
    }

    /** @param session of a tab; empty for the browser itself */
    JsonNode send(String session, String method, ObjectNode params) {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        synchronized (this) {
            ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
            message.set("params", params);
            if (!session.isEmpty()) {
                message.put("sessionId", session);
            }
            waiting.put(last, answer);
            within(socket.sendText(message.toString(), true), "sending " + method);
        }
        JsonNode said = within(answer, method);
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.get("error"));
        }
        return said.path("result");
    }

    static <T> T within(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the browser gave no answer within " + PATIENCE + ": " + what, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what, e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        incoming.append(part);
        if (whole) {
            String message = incoming.toString();
            incoming.setLength(0);
            hear(message);
        }
        from.request(1);
        return null;
    }

    private void hear(String message) {
        try {
            JsonNode said = JSON.readTree(message);
            if (said.has("id")) {
                waiting.remove(said.get("id").asInt()).complete(said);
            } else {
                events.accept(said);
            }
        } catch (IOException e) {
            onError(socket, e);
        }
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        waiting.values().forEach(answer -> answer.completeExceptionally(fault));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        onError(from, new IOException("the browser hung up: " + status + " " + reason));
        return null;
    }
}
