# One image per deployable: podman build --build-arg SERVICE=engagement-service -t partner-suite/engagement-service .
# Packaged by Maven before; nothing is downloaded while the image is built or run.
ARG BASE_IMAGE=docker.io/library/eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
ARG SERVICE
WORKDIR /app
# Layers from what changes least to what changes most.
COPY --chown=0:0 ${SERVICE}/target/quarkus-app/lib/ lib/
COPY --chown=0:0 ${SERVICE}/target/quarkus-app/*.jar ./
COPY --chown=0:0 ${SERVICE}/target/quarkus-app/app/ app/
COPY --chown=0:0 ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
ENV HTTP_PORT=8080 \
    MANAGEMENT_PORT=9000 \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 \
    SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS=/run/secrets \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080 9000
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
