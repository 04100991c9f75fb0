/// The lists of the budgeting guide, copied by hand. Codes of features are not in the guide, and so not here.
enum BudgetingBlueprint {
  struct Module: Equatable {
    let code: String
    let name: String
    let summary: String
    let icon: String
    let functions: [String]

    init(_ code: String, _ name: String, _ summary: String, _ icon: String, _ functions: [String]) {
      self.code = code
      self.name = name
      self.summary = summary
      self.icon = icon
      self.functions = functions
    }
  }

  static let modules = [
    Module(
      "BUDGET_CORE", "Базовый модуль", "Основной функционал бюджетирования", "💰",
      ["Заявки на расход", "Категории", "Контрагенты", "Бюджет"]),
    Module(
      "AI_FORECAST", "AI-прогнозирование", "AI-powered прогнозирование и банковские транзакции", "🤖",
      [
        "Прогноз расходов с ML", "Банковские транзакции с AI-классификацией", "Smart matching транзакций с заявками",
        "Определение регулярных платежей",
      ]),
    Module(
      "CREDIT_PORTFOLIO", "Кредитный портфель", "Управление финансовым портфелем", "💼",
      [
        "Управление организациями и счетами", "Кредитные договоры", "Поступления и расходы",
        "FTP автоматический импорт", "Аналитика и KPI",
      ]),
    Module(
      "REVENUE_BUDGET", "Бюджет доходов", "Планирование и учет доходов", "📈",
      [
        "Источники доходов и категории", "Планирование с версионированием", "Учет фактических доходов",
        "Customer LTV метрики", "Коэффициенты сезонности", "Plan vs Actual аналитика",
      ]),
    Module(
      "PAYROLL_KPI", "KPI и бонусы", "Система KPI для сотрудников", "🎯",
      [
        "Управление целями KPI", "Трекинг достижений", "Расчет премий на основе KPI", "Аналитика производительности",
      ]),
    Module(
      "INTEGRATIONS_1C", "Интеграция с 1С", "Синхронизация с 1С через OData", "🔄",
      [
        "Синхронизация заявок на расход", "Синхронизация справочников (организации, категории, контрагенты)",
        "Импорт банковских операций", "Автоматический scheduled sync",
      ]),
    Module(
      "FOUNDER_DASHBOARD", "Дашборд учредителя", "Executive dashboard для руководства", "👔",
      ["Кросс-департментские KPI", "P&L отчеты", "Cash flow прогнозы", "Топ контрагенты и расходы"]),
    Module(
      "ADVANCED_ANALYTICS", "Расширенная аналитика", "Углубленная аналитика и отчеты", "📊",
      ["Расширенные дашборды", "Кастомные отчеты", "Экспорт в Excel/PDF", "Визуализация данных"]),
    Module(
      "MULTI_DEPARTMENT", "Мультиотдельность", "Управление несколькими отделами", "🏢",
      ["Создание и управление отделами", "Переключение между отделами", "Кросс-департментская аналитика"]),
  ]

  /// Modules that a role must be there for; all others are for every user.
  static let restricted = ["FOUNDER_DASHBOARD": ["FOUNDER"], "MULTI_DEPARTMENT": ["MANAGER", "ADMIN"]]

  static let roles = ["FOUNDER", "MANAGER", "ADMIN"]

  static let tables = [
    "modules": "Справочник доступных модулей",
    "organization_modules": "Связь организаций с модулями (лицензии)",
    "feature_limits": "Лимиты использования (опционально)",
    "module_events": "Аудит событий",
  ]

  static let events = ["MODULE_ENABLED", "MODULE_DISABLED", "LIMIT_EXCEEDED", "ACCESS_DENIED", "CUSTOM_EVENT"]

  /// With the module that the guide's examples name, where one does.
  static let limits: [String: String?] = [
    "api_calls_per_month": "AI_FORECAST",
    "forecasts_per_month": "AI_FORECAST",
    "api_calls": "AI_FORECAST",
    "max_contracts": "CREDIT_PORTFOLIO",
    "max_organizations": "CREDIT_PORTFOLIO",
    "records_created": "REVENUE_BUDGET",
    "max_records": nil,
    "concurrent_users": nil,
  ]

  /// The API reference, and the endpoints of the examples.
  static let endpoints: [(request: String, module: String, isForAdmin: Bool)] = [
    ("GET /modules", "BUDGET_CORE", false),
    ("GET /modules/enabled/my", "BUDGET_CORE", false),
    ("POST /modules/enable", "BUDGET_CORE", true),
    ("POST /modules/disable", "BUDGET_CORE", true),
    ("GET /modules/events", "BUDGET_CORE", true),
    ("GET /modules/statistics", "BUDGET_CORE", true),
    ("GET /credit-portfolio/contracts", "CREDIT_PORTFOLIO", false),
    ("POST /ai-forecast/predictions", "AI_FORECAST", false),
    ("POST /revenue/actuals", "REVENUE_BUDGET", false),
    ("POST /ai/forecast", "AI_FORECAST", false),
  ]

  /// What a limit is counted by: the endpoints that check it or add to it.
  static let counted = [
    "POST /ai-forecast/predictions": "api_calls_per_month",
    "POST /revenue/actuals": "records_created",
    "POST /ai/forecast": "forecasts_per_month",
  ]

  /// The pages of the menu whose paths the guide has.
  static let menu = [
    "/dashboard": "Dashboard", "/bank-transactions": "Bank Transactions", "/credit-portfolio": "Credit Portfolio",
  ]

  /// What lies in the nested menu.
  static let finance = ["/bank-transactions", "/credit-portfolio"]
}
