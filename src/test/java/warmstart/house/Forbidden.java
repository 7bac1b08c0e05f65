package warmstart.house;

/** Calls that would make a run differ from the one before, as tables for {@link Calls}. */
public final class Forbidden {
    /** What asks the machine for the time, for chance, or for its place and language. */
    public static final String AMBIENT = """
            java.time.*.now()
            java.time.*.now(ZoneId)
            java.time.Clock.system*(*)
            java.time.Clock.tick*(ZoneId)
            java.time.InstantSource.system()
            java.lang.System.currentTimeMillis()
            java.lang.System.nanoTime()
            java.lang.System.identityHashCode(Object)
            java.lang.Math.random()
            java.util.Date.new()
            java.util.Calendar.getInstance(*)
            java.util.UUID.randomUUID()
            java.util.Random.new()
            java.util.SplittableRandom.new()
            java.util.random.RandomGenerator.getDefault()
            java.util.concurrent.ThreadLocalRandom.*(*)
            java.security.SecureRandom.*(*)
            java.util.Collections.shuffle(List)
            java.time.ZoneId.systemDefault()
            java.util.TimeZone.getDefault()
            java.util.Locale.getDefault(*)
            java.lang.String.toLowerCase()
            java.lang.String.toUpperCase()
            java.lang.String.format(String,Object[])
            java.lang.String.formatted(Object[])
            java.text.DecimalFormat.new(String)
            java.time.format.DateTimeFormatter.ofPattern(String)
            """;

    /** What makes a collection whose order is another one in every run. */
    public static final String UNORDERED = """
            java.util.HashMap.new(*)
            java.util.HashSet.new(*)
            java.util.IdentityHashMap.new(*)
            java.util.WeakHashMap.new(*)
            java.util.concurrent.ConcurrentHashMap.new*(*)
            java.util.Set.of(*)
            java.util.Set.copyOf(*)
            java.util.Map.of(*)
            java.util.Map.ofEntries(*)
            java.util.Map.copyOf(*)
            java.util.stream.Collectors.toSet()
            java.util.stream.Collectors.toUnmodifiableSet()
            java.util.stream.Collectors.toMap(Function,Function)
            java.util.stream.Collectors.toMap(Function,Function,BinaryOperator)
            java.util.stream.Collectors.toUnmodifiableMap(*)
            java.util.stream.Collectors.toConcurrentMap(*)
            java.util.stream.Collectors.groupingBy(Function)
            java.util.stream.Collectors.groupingBy(Function,Collector)
            java.util.stream.Collectors.groupingByConcurrent(*)
            """;

    private Forbidden() {}
}
