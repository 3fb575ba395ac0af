// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callback_prices.h"

#include "ui/models/price_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 28;
constexpr int narrowest = 110; // a long service is cut in a narrow dock, its list is not
constexpr int mostFeet = 1000;

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QComboBox* makeChoice(const QString& name, const QString& spoken, QWidget* parent)
{
    auto* const choice = new QComboBox{parent};
    choice->setObjectName(name);
    choice->setAccessibleName(spoken);
    choice->setMinimumHeight(fieldHeight);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(narrowest);
    return choice;
}

void setChosen(QComboBox& choice, const QString& key)
{
    choice.setCurrentIndex(std::max(0, choice.findData(key)));
}

} // namespace

CallbackPrices::CallbackPrices(QWidget* parent)
    : QWidget{parent}
    , m_service{makeChoice(u"priceService"_s, tr("Service"), this)}
    , m_zone{makeChoice(u"priceZone"_s, tr("Zone"), this)}
    , m_feet{new QSpinBox{this}}
    , m_price{makeText(u"priceText"_s, this)}
    , m_conditions{makeText(u"priceConditions"_s, this)}
    , m_window{makeText(u"windowText"_s, this)}
    , m_copyPrice{makeCopy(u"copyPrice"_s, tr("Copier le prix"), *m_price)}
    , m_copyWindow{makeCopy(u"copyWindow"_s, tr("Copier le délai"), *m_window)}
{
    setObjectName(u"callbackPrices"_s);
    m_feet->setObjectName(u"priceFeet"_s);
    m_feet->setAccessibleName(tr("Longueur en pieds"));
    m_feet->setRange(0, mostFeet);
    m_feet->setSuffix(tr("\u00a0pi", "feet"));
    m_feet->setSpecialValueText(tr("Longueur?"));
    m_feet->setMinimumHeight(fieldHeight);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_service);
    auto* const fields = new FlowRow;
    fields->addWidget(m_zone);
    fields->addWidget(m_feet);
    column->addLayout(fields);
    column->addWidget(m_price);
    column->addWidget(m_conditions);
    column->addWidget(m_window);
    auto* const buttons = new FlowRow;
    buttons->addWidget(m_copyPrice);
    buttons->addWidget(m_copyWindow);
    column->addLayout(buttons);
    connect(m_service, &QComboBox::currentIndexChanged, this, &CallbackPrices::refresh);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &CallbackPrices::refresh);
    connect(m_feet, &QSpinBox::valueChanged, this, &CallbackPrices::refresh);
    setCompany({});
}

QPushButton* CallbackPrices::makeCopy(const QString& name, const QString& text, QLabel& source)
{
    auto* const button = new QPushButton{text, this};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(fieldHeight);
    connect(button, &QPushButton::clicked, this, [this, &source] {
        QGuiApplication::clipboard()->setText(source.text());
        emit copied(source.text());
    });
    return button;
}

void CallbackPrices::setCompany(const Company& company)
{
    const QuoteRequest before = request();
    m_company = company;
    {
        const QSignalBlocker services{m_service};
        const QSignalBlocker zones{m_zone};
        m_service->clear();
        m_service->addItem(tr("Service à choisir"), QString{});
        for (const Service& service : company.services) {
            if (!service.freeAmount)
                m_service->addItem(service.name, service.key);
        }
        m_zone->clear();
        m_zone->addItem(tr("Zone à choisir"), QString{});
        for (const Zone& zone : company.zones)
            m_zone->addItem(zone.name, zone.key);
        m_zone->addItem(Wording::zone(QString{outOfZoneKey}), QString{outOfZoneKey});
    }
    choose(before.service, before.zone);
}

void CallbackPrices::choose(const QString& service, const QString& zone)
{
    {
        const QSignalBlocker services{m_service};
        const QSignalBlocker zones{m_zone};
        setChosen(*m_service, service);
        setChosen(*m_zone, zone);
    }
    refresh();
}

QuoteRequest CallbackPrices::request() const
{
    return {.service = m_service->currentData().toString(),
        .zone = m_zone->currentData().toString(),
        .feet = m_feet->value() > 0 ? std::optional{m_feet->value()} : std::nullopt};
}

void CallbackPrices::refresh()
{
    const QuoteRequest asked = request();
    const Service* const service = m_company.service(asked.service);
    m_feet->setVisible(service && service->footPrice);
    const QString price = PriceWords::of(m_company, asked);
    m_price->setText(price.isEmpty() ? tr("Choisir le service, la zone et, au pied, la longueur.") : price);
    m_copyPrice->setEnabled(!price.isEmpty());
    const QString conditions = PriceWords::conditions(m_company, asked);
    m_conditions->setText(conditions);
    m_conditions->setVisible(!conditions.isEmpty());
    const QString window = service ? PriceWords::window(*service) : QString{};
    m_window->setText(window);
    m_window->setVisible(!window.isEmpty());
    m_copyWindow->setEnabled(!window.isEmpty());
}

} // namespace dispatch
