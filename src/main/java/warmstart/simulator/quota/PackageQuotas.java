package warmstart.simulator.quota;

/**
 * How large the package and the settings of a function may be. Sizes in bytes.
 *
 * @param directUploadMax an archive that is sent with the request, fact {@code deps-50mb}
 * @param unzippedMax an archive unpacked, with its layers, fact {@code limit-unzipped-250}
 * @param layersMax layers of a function, fact {@code layers-five}
 * @param imageMax a container image, fact {@code image-10gb}
 * @param environmentMax all environment variables together, fact {@code env-size-max}
 * @param environmentKeyMin characters of the key of an environment variable, fact {@code env-key-length}
 * @param handlerMax characters of a handler, fact {@code handler-128}
 * @param functionNameMax characters of a function's name
 */
public record PackageQuotas(
        long directUploadMax,
        long unzippedMax,
        long layersMax,
        long imageMax,
        long environmentMax,
        long environmentKeyMin,
        long handlerMax,
        long functionNameMax) {}
