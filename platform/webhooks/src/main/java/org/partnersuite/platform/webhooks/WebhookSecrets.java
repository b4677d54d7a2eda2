package org.partnersuite.platform.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.webhooks.call.Signature;

/** Makes secrets, and keeps them encrypted: AES-256-GCM, bound to the webhook's id. */
@Singleton
final class WebhookSecrets {
    private static final int SECRET_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKeySpec> keys;

    @Inject
    WebhookSecrets(WebhookConfig config) {
        this(config.key(), config.previousKey());
    }

    /** @param previous decrypts what was encrypted before the key was changed */
    WebhookSecrets(Optional<String> key, Optional<String> previous) {
        this.keys = key.isEmpty()
                ? List.of()
                : Stream.of(key, previous)
                        .flatMap(Optional::stream)
                        .map(WebhookSecrets::aes)
                        .toList();
    }

    String create() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Signature.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws Problem 503 when the service has no key */
    String seal(UUID webhook, String secret) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys().getFirst(), iv, webhook)
                    .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(IV_BYTES + sealed.length)
                            .put(iv)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + CIPHER, e);
        }
    }

    /** The secrets that sign at a time, the newest first. */
    List<String> signing(Webhook webhook, Instant now) {
        return webhook.secrets().at(now).stream()
                .map(secret -> open(webhook.id(), secret))
                .toList();
    }

    /**
     * The secret that was sealed.
     *
     * @throws Problem 503 when the service has no key
     * @throws IllegalStateException when it was sealed by another key
     */
    String open(UUID webhook, String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        byte[] iv = Arrays.copyOf(bytes, IV_BYTES);
        for (SecretKeySpec key : keys()) {
            try {
                Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, iv, webhook);
                return new String(cipher.doFinal(bytes, IV_BYTES, bytes.length - IV_BYTES), StandardCharsets.UTF_8);
            } catch (AEADBadTagException e) {
                continue;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JVM has " + CIPHER, e);
            }
        }
        throw new IllegalStateException("Secrets of webhooks were encrypted by another WEBHOOK_KEY.");
    }

    private List<SecretKeySpec> keys() {
        if (keys.isEmpty()) {
            throw Problem.of(
                    503, "webhooks_off", "Webhooks are not set up: the service has no WEBHOOK_KEY.", List.of());
        }
        return keys;
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] iv, UUID webhook) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec aes(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
