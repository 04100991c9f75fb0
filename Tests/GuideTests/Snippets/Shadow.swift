import TollgateHTTP
import TollgateLog

/// What the service does every minute, and at its end.
func keepShadowLog() throws {
  var file = try ShadowLogFile("/var/log/retail/shadow.jsonl")
  for line in try file.append(gate.shadowLog?.drain() ?? []) { alert(line.json) }  // every minute, and at the end
}

func alert(_ line: String) {}
