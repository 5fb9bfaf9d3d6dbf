package dev.concertina.database.report;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A tab of a browser.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class Tab implements WebSocket.Listener, AutoCloseable {
    private static final int SECONDS = 20;

    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private String session = "";

    private Tab(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    static Tab open(URI address) throws IOException {
        Tab tab = new Tab(address);
        String target = tab.send("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .getAsString();
        tab.session = tab.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tab.send(domain + ".enable", Map.of());
        }
        return tab;
    }

    /** Runs a command and answers with its result. */
    JsonObject send(String method, Map<String, ?> parameters) throws IOException {
        int id = number.incrementAndGet();
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", new Gson().toJsonTree(parameters));
        if (!session.isEmpty()) {
            command.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(command.toString(), true).join();
        JsonObject result = await(method, answer);
        if (result.has("error")) {
            throw new IOException(method + ": " + result.get("error"));
        }
        return result.getAsJsonObject("result");
    }

    private static JsonObject await(String what, CompletableFuture<JsonObject> answer) throws IOException {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The browser did not answer " + what + " within " + SECONDS + " seconds.", e);
        }
    }

    /** Opens a page and waits until it is loaded. */
    void go(Path page) throws IOException {
        loaded.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        try {
            if (loaded.poll(SECONDS, TimeUnit.SECONDS) == null) {
                throw new IOException(page + " was not loaded within " + SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The value of a JavaScript expression; a promise is waited for. */
    JsonElement value(String expression) throws IOException {
        JsonObject answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value");
    }

    void resize(int width, int height) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void prefer(String scheme) throws IOException {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Presses a key and lets it go. */
    void press(String key, String text) throws IOException {
        int code = key.equals("Enter") ? 13 : key.equals("Tab") ? 9 : 0;
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    void type(String text) throws IOException {
        send("Input.insertText", Map.of("text", text));
    }

    byte[] screenshot() throws IOException {
        String image = send("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .getAsString();
        return Base64.getDecoder().decode(image);
    }

    byte[] pdf() throws IOException {
        String document = send("Page.printToPDF", Map.of("printBackground", true))
                .get("data")
                .getAsString();
        return Base64.getDecoder().decode(document);
    }

    /** Errors of scripts, of the console, of the page's policy, and everything that it asked the network for. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The complaints until now, which are expected: none of them is left. */
    List<String> takeComplaints() {
        List<String> taken = new ArrayList<>();
        complaints.drainTo(taken);
        return taken;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonObject event = JsonParser.parseString(message.toString()).getAsJsonObject();
            message.setLength(0);
            hear(event);
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(JsonObject event) {
        if (event.has("id")) {
            answers.remove(event.get("id").getAsInt()).complete(event);
            return;
        }
        JsonObject parameters = event.getAsJsonObject("params");
        switch (event.get("method").getAsString()) {
            case "Page.loadEventFired" -> loaded.add("");
            case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(event.toString());
            case "Runtime.consoleAPICalled" -> complaints.add(event.toString());
            case "Network.requestWillBeSent" -> {
                String url = parameters.getAsJsonObject("request").get("url").getAsString();
                if (!url.startsWith("file:")) {
                    complaints.add("asked for " + url);
                }
            }
            default -> {
                // what the page does besides
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
