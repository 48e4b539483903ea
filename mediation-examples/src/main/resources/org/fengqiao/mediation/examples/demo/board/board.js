(function () {
  "use strict";
  const text = board.labels;
  const font = getComputedStyle(document.body).fontFamily;
  const base = {
    animation: false,
    textStyle: { fontFamily: font, fontSize: 13 },
    // Patterns besides colours: the charts stay readable in grey.
    aria: { enabled: true, decal: { show: true } },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" } }
  };
  const charts = [];
  function draw(id, option) {
    const chart = echarts.init(document.getElementById(id), null, { renderer: "svg" });
    chart.setOption(Object.assign({}, base, option));
    charts.push(chart);
  }
  function bars(name, colour, data, extra) {
    return Object.assign({ name: name, type: "bar", data: data, itemStyle: { color: colour } }, extra);
  }
  const day = 86400000;
  const time = (iso) => Date.parse(iso + "T00:00:00Z");
  const shades = ["rgba(31,78,140,.10)", "rgba(138,83,0,.10)", "rgba(27,107,58,.12)"];
  const weeks = board.weeks;
  const monday = (iso) => { const t = time(iso); return t - ((new Date(t).getUTCDay() + 6) % 7) * day; };
  const labelOf = (week) => week.monday.slice(5);
  const first = time(weeks[0].monday);
  const place = (iso) => Math.max(0, Math.min(weeks.length - 1, Math.round((monday(iso) - first) / (7 * day))));
  const stack = (key, label, colour) =>
    bars(label, colour, weeks.map((w) => w[key]), { stack: "duties", barWidth: "70%" });
  const received = stack("received", text["status-received"], "#2f7d4f");
  received.markArea = {
    silent: true,
    label: { position: "insideTop", color: "#1d2430", fontWeight: 600 },
    data: board.phases.map((p, i) => [
      { name: p.name, xAxis: place(p.start), itemStyle: { color: shades[i % shades.length] } },
      { xAxis: place(p.end) }
    ])
  };
  received.markLine = {
    silent: true, symbol: "none",
    lineStyle: { color: "#a3161b", width: 2, type: "solid" },
    label: { formatter: text.today + " " + board.asOf, color: "#a3161b", fontWeight: 700, position: "end" },
    data: [{ xAxis: place(board.asOf) }]
  };
  draw("chart-timeline", {
    grid: { left: 56, right: 24, top: 62, bottom: 34 },
    legend: { top: 0, right: 0 },
    xAxis: { type: "category", data: weeks.map(labelOf), axisTick: { alignWithLabel: true } },
    // Room above the bars for the names of the phases.
    yAxis: { type: "value", name: text["duties-axis"], max: (range) => Math.ceil(range.max / 16) * 20 },
    series: [
      received,
      stack("late", text["status-late"], "#d9a32c"),
      stack("missing", text["status-missing"], "#a3161b"),
      stack("due", text["status-due"], "#b9c2d0")
    ]
  });
  draw("chart-months", {
    grid: { left: 56, right: 24, top: 40, bottom: 28 },
    legend: { top: 0, right: 0 },
    xAxis: { type: "category", data: board.months.map((m) => m.month) },
    yAxis: { type: "value", name: text["cases-axis"] },
    series: [
      bars(text.registered, "#1f4e8c", board.months.map((m) => m.registered), { label: { show: true, position: "top" } }),
      bars(text.agreed, "#2f7d4f", board.months.map((m) => m.agreed), { label: { show: true, position: "top" } })
    ]
  });
  const types = board.types.slice().reverse();
  draw("chart-types", {
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: "value", show: false },
    yAxis: { type: "category", data: types.map((t) => t.name), axisTick: { show: false } },
    series: [bars(text.registered, "#1f4e8c", types.map((t) => t.count), { label: { show: true, position: "right" } })]
  });
  window.addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details").forEach((part) => { part.open = true; });
    charts.forEach((chart) => chart.resize());
  });
})();
